package nl.tweespan.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.definition.Agreement;
import nl.tweespan.definition.Agreements;
import nl.tweespan.journey.AxeAddress;
import nl.tweespan.platform.NavigationSource.Item;
import nl.tweespan.platform.NavigationSource.Section;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The frame and the components without database and without business; {@link #main} serves them on port 8099. */
@TestConfiguration
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    ValidationAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@Import({
    WebSetup.class,
    PageSetup.class,
    PageFrame.class,
    Unchanged.class,
    Problems.class,
    Say.class,
    SayDialect.class,
    Pager.Maker.class,
    GalleryController.class,
    GalleryTasks.class,
    AxeAddress.class
})
@ComponentScan("nl.tweespan.agenda")
class Gallery implements WebMvcConfigurer {

    public static void main(String[] args) {
        start("8099", "--spring.thymeleaf.cache=false");
    }

    static ConfigurableApplicationContext start(String port, String... further) {
        List<String> arguments = new ArrayList<>(
                List.of("--server.port=" + port, "--spring.main.banner-mode=off", "--logging.level.root=warn"));
        arguments.addAll(List.of(further));
        return SpringApplication.run(Gallery.class, arguments.toArray(String[]::new));
    }

    /** No agreement: the agenda has nothing to announce here. */
    @Bean
    Agreements agreements() {
        return new Agreements() {
            @Override
            public Agreement byId(UUID id, LocalDate on) {
                throw new NotFound(id.toString());
            }

            @Override
            public Agreement byCode(String code, Actor actor, LocalDate on) {
                throw new NotFound(code);
            }

            @Override
            public @Nullable Agreement current(Actor actor) {
                return null;
            }

            @Override
            public List<Agreement> of(Actor actor) {
                return List.of();
            }
        };
    }

    @Bean
    NavigationSource navigation() {
        return actor -> List.of(
                new Item(Section.AGREEMENT, 1, "gallery.articles", "/frameworks/zgt-ut/articles", null),
                new Item(Section.AGREEMENT, 2, "gallery.compliance", "/frameworks/zgt-ut/compliance", 3L),
                new Item(Section.AGREEMENT, 3, "gallery.themes", "/gallery/matrix", null),
                new Item(Section.WORK, 1, "gallery.projects", "/gallery", 41L),
                new Item(Section.GOVERNANCE, 1, "gallery.report", "/reports", null));
    }

    /** Somebody is signed in, as far as the frame can tell. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        HandlerInterceptor signIn = new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                Actor actor = new Actor(Ids.next(), Ids.next(), "Medisch directeur", Ids.next(), Set.of());
                HasActor principal = () -> actor;
                SecurityContextHolder.getContext()
                        .setAuthentication(new TestingAuthenticationToken(principal, "", "USER"));
                request.setAttribute("_csrf", new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "gallery"));
                return true;
            }

            @Override
            public void afterCompletion(
                    HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
                SecurityContextHolder.clearContext();
            }
        };
        registry.addInterceptor(signIn).order(Ordered.HIGHEST_PRECEDENCE);
    }
}
