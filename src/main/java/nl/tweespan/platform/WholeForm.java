package nl.tweespan.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.web.servlet.mvc.method.annotation.ExtendedServletRequestDataBinder;

/**
 * Binds a form so that it is there whatever was sent. Spring forgets a record of which one value does not fit: pages then show
 * a form that is null, and no further error can be added. And it throws a number's own exception for a row that is no number.
 */
class WholeForm extends ExtendedServletRequestDataBinder {

    private @Nullable AbstractPropertyBindingResult kept;

    WholeForm(@Nullable Object target, String name) {
        super(target, name);
    }

    @Override
    public void construct(ValueResolver values) {
        super.construct(values);
        AbstractPropertyBindingResult errors = super.getInternalBindingResult();
        if (getTarget() != null && errors.getTarget() == null) {
            AbstractPropertyBindingResult whole = createBeanPropertyBindingResult();
            whole.addAllErrors(errors);
            kept = whole;
        }
    }

    @Override
    protected AbstractPropertyBindingResult getInternalBindingResult() {
        return kept == null ? super.getInternalBindingResult() : kept;
    }

    @Override
    protected void doBind(MutablePropertyValues values) {
        try {
            super.doBind(values);
        } catch (NumberFormatException forged) {
            throw new InvalidPropertyException(
                    getTarget() == null ? Object.class : getTarget().getClass(), "[]", "no row has this name", forged);
        }
    }
}
