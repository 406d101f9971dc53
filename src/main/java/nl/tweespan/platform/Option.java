package nl.tweespan.platform;

import org.jspecify.annotations.Nullable;

/** A choice in a select, radio group or list of boxes, already in the reader's language. */
public record Option(String value, String label, @Nullable String hint) {

    public Option(String value, String label) {
        this(value, label, null);
    }
}
