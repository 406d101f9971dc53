package nl.tweespan.platform.form;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.platform.CurrentActor;
import nl.tweespan.platform.Unchanged;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Draws a token into each form that is sent by POST, beside the one against forged requests: Thymeleaf asks for these fields
 * at every {@code th:action}, so that no template has to think of it. A form that comes back keeps the token that it came
 * with, as long as nothing was done with it.
 */
final class FormTokens implements RequestDataValueProcessor {

    /** Name of the hidden field. */
    static final String FIELD = "once";

    private static final String ACTION = FormTokens.class.getName() + ".ACTION";
    private static final String SPENT = FormTokens.class.getName() + ".SPENT";

    private final RequestDataValueProcessor others;

    FormTokens(RequestDataValueProcessor others) {
        this.others = others;
    }

    /** From now on this request draws fresh tokens only. */
    static void spent(HttpServletRequest request) {
        request.setAttribute(SPENT, true);
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
        if ("post".equalsIgnoreCase(method) && (CurrentActor.find() != null || Unsent.shown(request) != null)) {
            request.setAttribute(ACTION, action);
        } else {
            request.removeAttribute(ACTION);
        }
        return others.processAction(request, action, method);
    }

    @Override
    public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> more = others.getExtraHiddenFields(request);
        if (more != null) {
            fields.putAll(more);
        }
        if (request.getAttribute(ACTION) instanceof String action) {
            fields.put(FIELD, token(request, action).toString());
            Unchanged.oneOff();
        }
        return fields;
    }

    private static UUID token(HttpServletRequest request, String action) {
        Unsent unsent = Unsent.shown(request);
        if (unsent != null && unsent.token() != null && unsent.path().equals(action)) {
            return unsent.token();
        }
        UUID sent = request.getAttribute(SPENT) == null && comesBack(request, action) ? SentForm.token(request) : null;
        return sent == null ? UUID.randomUUID() : sent;
    }

    /** Whether this is the form to which the page answers. */
    private static boolean comesBack(HttpServletRequest request, String action) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String answered = failed == null ? request.getRequestURI() : failed.toString();
        return request.getMethod().equals("POST")
                && action.replaceFirst("[?#].*", "").equals(answered);
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
        return others.processFormFieldValue(request, name, value, type);
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return others.processUrl(request, url);
    }
}
