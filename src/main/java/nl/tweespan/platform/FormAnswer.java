package nl.tweespan.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives the answer to a sent form its status: 303 to the next page; a refused form that comes back is 422, or 409 when the
 * record changed meanwhile, and then the template finds {@code stale} true.
 */
@Component
class FormAnswer implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || !HttpMethod.POST.matches(request.getMethod())) {
            return;
        }
        if (page.getViewName() != null && page.getViewName().startsWith("redirect:")) {
            request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
            return;
        }
        page.getModel().values().stream()
                .filter(value -> value instanceof BindingResult errors && errors.hasErrors())
                .map(BindingResult.class::cast)
                .findFirst()
                .ifPresent(errors -> {
                    response.setStatus(Forms.status(errors).value());
                    page.addObject("stale", Forms.stale(errors));
                });
    }
}
