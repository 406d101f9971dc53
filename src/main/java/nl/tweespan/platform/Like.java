package nl.tweespan.platform;

import java.util.Locale;

/** Patterns for {@code like … escape '\'} on lower-cased text. */
public final class Like {

    private Like() {}

    /** Finds what contains these words as typed; blank finds everything. */
    public static String containing(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
