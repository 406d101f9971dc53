package nl.tweespan.shared;

import java.util.UUID;

/** What people know by its name: a form offers it by that name, and sends its id. */
public interface Named {

    UUID id();

    /** Text, or text in both languages. */
    Object name();
}
