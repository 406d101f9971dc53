package nl.tweespan.platform.form;

import java.util.Locale;
import java.util.Set;

/** What was typed into a form. */
public final class Typed {

    private static final Set<String> OURS = Set.of("_csrf", FormTokens.FIELD);

    private Typed() {}

    /** Whether this field is the page's own or a secret: it is neither shown nor compared. */
    static boolean unseen(String field) {
        return OURS.contains(field) || field.toLowerCase(Locale.ROOT).contains("password");
    }
}
