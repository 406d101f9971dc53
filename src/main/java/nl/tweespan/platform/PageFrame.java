package nl.tweespan.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.tweespan.platform.form.Unsent;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Gives every page what its frame shows. Set on the request, not on the model: so redirects do not carry it, and pages made by
 * an exception handler have it too.
 */
@Component
class PageFrame implements HandlerInterceptor {

    static final String PATH = "currentPath";

    /** Missing on the answer to a form: its address may not be one to read, and the link would lose what was typed. */
    private static final String LANGUAGE_URL = "languageUrl";

    private final ObjectProvider<NavigationSource> sources;
    private final Clock clock;

    PageFrame(ObjectProvider<NavigationSource> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String path = path(request);
        request.setAttribute(PATH, path);
        if (!Unsent.posted(request)) {
            request.setAttribute(LANGUAGE_URL, path + "?" + queryWithoutLanguage(request) + "locale=");
        }
        request.setAttribute("today", LocalDate.now(clock));
        Actor actor = CurrentActor.find();
        if (actor != null) {
            request.setAttribute("actor", actor);
            request.setAttribute("navigation", navigation(actor, path));
        }
        return true;
    }

    /** Only worked out when a layout draws it: redirects do not pay for it. */
    private LazyContextVariable<Navigation> navigation(Actor actor, String path) {
        return new LazyContextVariable<>() {
            @Override
            protected Navigation loadValue() {
                List<NavigationSource.Item> items = sources.stream()
                        .flatMap(source -> source.items(actor).stream())
                        .toList();
                return Navigation.of(items, path);
            }
        };
    }

    /** The path that the reader asked for, also while an error page is made; one leading slash, so never another host. */
    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = failed == null ? request.getRequestURI() : failed.toString();
        return uri.replaceFirst("^/*", "/");
    }

    private static String queryWithoutLanguage(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.startsWith("locale=") && !part.isEmpty())
                        .map(part -> part + "&")
                        .collect(Collectors.joining());
    }
}
