package nl.tweespan.platform;

import java.beans.PropertyEditorSupport;
import nl.tweespan.shared.PlainText;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Refuses typed text that is not {@link PlainText}, at its field like any value that does not fit. For every form at once, so
 * that no form can forget it.
 */
@ControllerAdvice
class VisibleText {

    @InitBinder
    void refuseWhatDoesNotShow(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String typed) {
                if (!PlainText.shows(typed)) {
                    throw new IllegalArgumentException("characters that do not show");
                }
                setValue(typed);
            }

            @Override
            public String getAsText() {
                return getValue() == null ? "" : getValue().toString();
            }
        });
    }
}
