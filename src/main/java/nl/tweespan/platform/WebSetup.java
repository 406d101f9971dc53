package nl.tweespan.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Language, clock and arguments of every page. */
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {

    private final ObjectProvider<Clock> clocks;

    WebSetup(ObjectProvider<Clock> clocks) {
        this.clocks = clocks;
    }

    /** The registry's own time zone: dates of decisions and terms are Dutch dates. */
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Whatever reads the language comes after it. */
    static final int FIRST = -2;

    @Bean
    static Clock clock() {
        return Clock.system(ZONE);
    }

    @Bean
    static MessageSource messageSource(@Value("${tweespan.reload:false}") boolean reload) {
        Messages messages = new Messages();
        messages.setCacheSeconds(reload ? 0 : -1);
        messages.setBasenames(Messages.found());
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    /** Dutch first; the choice is remembered for a year. */
    @Bean
    static LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("language");
        resolver.setDefaultLocale(Locale.forLanguageTag("nl"));
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Language()).addPathPatterns("/**").order(FIRST);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
        resolvers.add(new AsOfArgument(clocks.getObject()));
    }
}
