package nl.tweespan.platform;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.tweespan.shared.Named;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.IExpressionContext;

/** What the fields of the page's form offer; templates call it as {@code #choices}. */
public final class Choices {

    private static final String ERRORS = BindingResult.MODEL_KEY_PREFIX + "form";

    private final Say say;
    private final IExpressionContext page;

    Choices(Say say, IExpressionContext page) {
        this.say = say;
        this.page = page;
    }

    /**
     * The options of a field.
     *
     * @param offered options, or what is {@link Named}; or, of a field that is an enum or a collection of one, the beginning of
     *     the keys of all its values
     */
    public List<?> of(Object offered, String path) {
        return offered instanceof String words
                ? words(words, values(path))
                : ((List<?>) offered).stream().map(this::option).toList();
    }

    private Object option(Object offered) {
        return offered instanceof Named named ? new Option(named.id().toString(), say.text(named.name())) : offered;
    }

    /** The fields of the form, which is a record, in their order. */
    public List<FormField> fields() {
        return FormField.of(Objects.requireNonNull(page.getVariable("form")).getClass());
    }

    /** These values as options, in the words under the beginning, with a hint where there is one. */
    public List<Option> words(String beginning, Collection<?> values) {
        return values.stream()
                .map(value ->
                        new Option(value.toString(), say.key(beginning + value), say.find(beginning + value + ".hint")))
                .toList();
    }

    private List<?> values(String path) {
        TypeDescriptor field = page.getVariable(ERRORS) instanceof AbstractPropertyBindingResult errors
                ? errors.getPropertyAccessor().getPropertyTypeDescriptor(path)
                : null;
        @Nullable
        TypeDescriptor element = field != null && field.isCollection() ? field.getElementTypeDescriptor() : field;
        if (element == null || !element.getType().isEnum()) {
            throw new IllegalArgumentException(path + " is no choice of an enum");
        }
        return Arrays.asList(Objects.requireNonNull(element.getType().getEnumConstants()));
    }
}
