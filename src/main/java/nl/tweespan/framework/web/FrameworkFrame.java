package nl.tweespan.framework.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.life.ChosenFramework;
import nl.tweespan.party.Organisation;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.CurrentActor;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Gives every page the framework and the party that its reader works under. On the request and not on the model, so that error
 * pages have them and redirects do not carry them; worked out when a page shows them, from memory.
 */
@Configuration(proxyBeanMethods = false)
class FrameworkFrame implements WebMvcConfigurer, HandlerInterceptor {

    private static final String COOKIE = "framework";
    private static final Pattern ADDRESS = Pattern.compile("/frameworks/([a-z0-9-]{1,60})(/.*)?");

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
            choose(request, response);
            request.setAttribute("frameworks", new LazyContextVariable<List<Framework>>() {
                @Override
                protected List<Framework> loadValue() {
                    return frameworks.visibleTo(actor);
                }
            });
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

    /** The framework of the address; else the one looked at last, which a cookie remembers. */
    private static void choose(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        Matcher address = ADDRESS.matcher(request.getRequestURI());
        if (address.matches()) {
            String code = address.group(1);
            ChosenFramework.choose(code);
            if (cookie == null || !cookie.getValue().equals(code)) {
                response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(COOKIE, code)
                                .path("/")
                                .httpOnly(true)
                                .sameSite("Lax")
                                .secure(request.isSecure())
                                .build()
                                .toString());
            }
        } else if (cookie != null) {
            ChosenFramework.choose(cookie.getValue());
        }
    }
}
