package nl.tweespan.platform.form;

import org.springframework.validation.Errors;

/** Fields of which some must agree with others. */
public interface Checked {

    /** Called when each field by itself has been checked; rejects what does not agree. */
    void check(Errors errors);
}
