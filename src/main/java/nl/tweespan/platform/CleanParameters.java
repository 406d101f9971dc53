package nl.tweespan.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.tweespan.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** A request whose values are as {@link PlainText#clean} gives them, so that what looks the same is the same. */
class CleanParameters extends HttpServletRequestWrapper {

    private final Map<String, String[]> values = new LinkedHashMap<>();

    CleanParameters(HttpServletRequest request) {
        super(request);
        request.getParameterMap()
                .forEach((name, typed) ->
                        values.put(name, Stream.of(typed).map(PlainText::clean).toArray(String[]::new)));
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] all = values.get(name);
        return all == null || all.length == 0 ? null : all[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(values);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(values.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return values.get(name);
    }
}
