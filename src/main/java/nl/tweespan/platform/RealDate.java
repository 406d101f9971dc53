package nl.tweespan.platform;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A typed date that exists, between 1900 and 2200; blank passes. Forms keep the text, so that a typing error is not lost. */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RealDate.Validator.class)
public @interface RealDate {

    String message() default "RealDate";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Accepts what {@link TypedDate} understands. */
    class Validator implements ConstraintValidator<RealDate, String> {

        @Override
        public boolean isValid(String typed, ConstraintValidatorContext context) {
            return typed == null || typed.isBlank() || TypedDate.parse(typed).isPresent();
        }
    }
}
