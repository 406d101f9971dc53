package nl.tweespan.platform.form;

import jakarta.servlet.ServletRequest;
import java.util.List;
import java.util.Objects;
import nl.tweespan.platform.CurrentActor;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands controller methods their {@link Form}, bound as Spring binds a valid model attribute. */
@Component
class FormArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Once once;

    FormArgument(Once once) {
        this.once = once;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Form.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        Actor actor = CurrentActor.find();
        if (actor == null) {
            throw new AccessDeniedException("nobody is signed in");
        }
        ServletRequest servlet = Objects.requireNonNull(request.getNativeRequest(ServletRequest.class));
        ModelAndViewContainer page = Objects.requireNonNull(container);
        if (!posted(request)) {
            return new Form<>(actor, -1, Fingerprint.NONE, false, null, null, page.getModel(), once);
        }
        ResolvableType fields = ResolvableType.forMethodParameter(parameter).getGeneric();
        ServletRequestDataBinder binder = (ServletRequestDataBinder)
                Objects.requireNonNull(binders).createBinder(request, null, Form.NAME, fields);
        BindingResult errors = bind(binder, servlet);
        page.addAllAttributes(errors.getModel());
        Fingerprint read = Fingerprint.of(request.getParameter("read"));
        boolean onward = "next".equals(request.getParameter("then"));
        return new Form<>(actor, version(request), read, onward, binder.getTarget(), errors, page.getModel(), once);
    }

    private static BindingResult bind(ServletRequestDataBinder binder, ServletRequest request) {
        binder.construct(request);
        if (!binder.getBindingResult().hasErrors()) {
            binder.bind(request);
        }
        if (binder.getTarget() != null) { // a value that does not fit hides no rule of another field
            binder.validate();
        }
        if (binder.getTarget() instanceof Checked fields) {
            fields.check(binder.getBindingResult());
        }
        return binder.getBindingResult();
    }

    private static boolean posted(NativeWebRequest request) {
        return request instanceof ServletWebRequest web && HttpMethod.POST.equals(web.getHttpMethod());
    }

    /** A form without version has that of no record. */
    private static long version(NativeWebRequest request) {
        String sent = request.getParameter("version");
        if (sent == null || sent.isEmpty()) {
            return -1;
        }
        if (!sent.matches("-?\\d{1,18}")) {
            throw new ErrorResponseException(HttpStatus.BAD_REQUEST);
        }
        return Long.parseLong(sent);
    }
}
