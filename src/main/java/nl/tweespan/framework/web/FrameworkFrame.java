package nl.tweespan.framework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.party.Organisation;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.CurrentActor;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Gives every page the framework and the party that its reader works under. On the request and not on the model, so that error
 * pages have them and redirects do not carry them; worked out when a page shows them, from memory.
 */
@Configuration(proxyBeanMethods = false)
class FrameworkFrame implements WebMvcConfigurer, HandlerInterceptor {

    private final Frameworks frameworks;
    private final Parties parties;

    FrameworkFrame(Frameworks frameworks, Parties parties) {
        this.frameworks = frameworks;
        this.parties = parties;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/assets/**", "/webjars/**", "/parties.css");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Actor actor = CurrentActor.find();
        if (actor != null) {
            request.setAttribute("currentFramework", new LazyContextVariable<@Nullable Framework>() {
                @Override
                protected @Nullable Framework loadValue() {
                    return frameworks.currentOrNone(actor);
                }
            });
            request.setAttribute("actorParty", new LazyContextVariable<@Nullable Organisation>() {
                @Override
                protected @Nullable Organisation loadValue() {
                    return parties.all().stream()
                            .filter(party -> party.id().equals(actor.partyId()))
                            .findFirst()
                            .orElse(null);
                }
            });
        }
        return true;
    }
}
