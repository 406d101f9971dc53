package nl.tweespan.platform;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** What the frame of every page needs: its static files under paths with a version, and what the layouts show. */
@Configuration(proxyBeanMethods = false)
class PageSetup implements WebMvcConfigurer {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final String STATIC = "classpath:/static/";

    private final String assets = AssetVersion.path();
    private final Map<String, String> webjars;
    private final PageFrame frame;
    private final CacheControl kept;
    private final Unchanged unchanged;

    /** @param reload whether somebody works on the static files while they are served */
    PageSetup(
            @Value("${tweespan.webjars.bootstrap}") String bootstrap,
            @Value("${tweespan.reload:false}") boolean reload,
            PageFrame frame,
            Unchanged unchanged)
            throws IOException {
        this.webjars = Map.of("bootstrap", "/webjars/bootstrap/" + bootstrap);
        this.frame = frame;
        this.unchanged = unchanged;
        this.kept = reload ? CacheControl.noCache() : FOR_EVER;
    }

    /** Known to every template, also to error pages for which no handler ran. */
    @Autowired
    void shareWith(ObjectProvider<ThymeleafViewResolver> resolvers) {
        resolvers.ifAvailable(resolver -> {
            resolver.addStaticVariable("assets", assets);
            resolver.addStaticVariable("webjars", webjars);
        });
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(unchanged)
                .excludePathPatterns("/assets/**", "/webjars/**", "/parties.css")
                .order(WebSetup.FIRST + 1);
        registry.addInterceptor(frame).excludePathPatterns("/assets/**", "/webjars/**", "/parties.css");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(assets + "/**").addResourceLocations(STATIC).setCacheControl(kept);
        // while two releases answer side by side, a page of the other one asks us for its files: ours are better than
        // none
        registry.addResourceHandler(AssetVersion.ANY + "/**")
                .addResourceLocations(STATIC)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new OtherRelease());
        webjars.values()
                .forEach(path -> registry.addResourceHandler(path + "/dist/**")
                        .addResourceLocations("classpath:/META-INF/resources" + path + "/dist/")
                        .setCacheControl(FOR_EVER));
    }
}
