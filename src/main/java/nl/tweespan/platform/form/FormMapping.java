package nl.tweespan.platform.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The address at which a form is opened and to which it is sent; its method takes a {@link Form}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(method = {RequestMethod.GET, RequestMethod.POST})
public @interface FormMapping {

    /** Below the address of the controller. */
    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String[] value() default {};
}
