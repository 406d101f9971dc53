package nl.tweespan.platform;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.util.ReflectionUtils;

/**
 * A field of a form that is drawn as its type and its checks say.
 *
 * @param kind of input: {@code text}, {@code email} or {@code date}; {@code lines} for a text that may be long, {@code choice} for an
 *     enum
 * @param rows that a text of several lines begins with
 */
public record FormField(String name, String kind, int rows) {

    /** A text that may be longer than this is typed in several lines. */
    private static final int LINE = 300;

    /** The fields of a record, in their order. */
    static List<FormField> of(Class<?> form) {
        return Arrays.stream(form.getRecordComponents())
                .map(component -> ReflectionUtils.findField(form, component.getName()))
                .map(field -> of(Objects.requireNonNull(field)))
                .toList();
    }

    private static FormField of(Field field) {
        Size size = field.getAnnotation(Size.class);
        int longest = size == null ? 0 : size.max();
        return new FormField(field.getName(), kind(field, longest), longest > 10_000 ? 12 : longest > 2_000 ? 6 : 4);
    }

    private static String kind(Field field, int longest) {
        if (field.getType().isEnum()) {
            return "choice";
        }
        if (field.isAnnotationPresent(RealDate.class)) {
            return "date";
        }
        return field.isAnnotationPresent(Email.class) ? "email" : longest > LINE ? "lines" : "text";
    }
}
