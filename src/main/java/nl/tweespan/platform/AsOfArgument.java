package nl.tweespan.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands {@link AsOf} to controller methods and to the layout of their page. */
class AsOfArgument implements HandlerMethodArgumentResolver {

    private static final Set<String> NOT_KEPT = Set.of(AsOf.PARAMETER, "locale", "page");

    private final Clock clock;

    AsOfArgument(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AsOf.class;
    }

    @Override
    public AsOf resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        AsOf asOf = asOf(request.getParameter(AsOf.PARAMETER), request.getParameterMap());
        Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class))
                .setAttribute("asOf", asOf);
        return asOf;
    }

    private AsOf asOf(@Nullable String typed, Map<String, String[]> parameters) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> day = TypedDate.parse(typed);
        boolean wrong = typed != null && !typed.isBlank() && day.isEmpty();
        return new AsOf(day.orElse(today), today, wrong ? typed : null, others(parameters));
    }

    private static List<Map.Entry<String, String>> others(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .filter(parameter -> !NOT_KEPT.contains(parameter.getKey()))
                .flatMap(parameter ->
                        Arrays.stream(parameter.getValue()).map(value -> Map.entry(parameter.getKey(), value)))
                .toList();
    }
}
