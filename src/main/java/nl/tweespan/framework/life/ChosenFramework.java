package nl.tweespan.framework.life;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Which framework the reader of a page has chosen to look at, as far as the request tells; it need not exist for him. */
public final class ChosenFramework {

    private static final String CODE = ChosenFramework.class.getName();

    private ChosenFramework() {}

    /** Remembers the choice for the rest of the request. */
    public static void choose(String code) {
        RequestContextHolder.currentRequestAttributes().setAttribute(CODE, code, RequestAttributes.SCOPE_REQUEST);
    }

    /** The code of the framework; null when nothing is chosen or nobody asks over the web. */
    public static @Nullable String code() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : (String) request.getAttribute(CODE, RequestAttributes.SCOPE_REQUEST);
    }
}
