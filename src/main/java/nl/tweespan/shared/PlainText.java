package nl.tweespan.shared;

import static java.lang.Character.UnicodeScript.COMMON;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.INHERITED;
import static java.lang.Character.UnicodeScript.LATIN;

import java.text.Normalizer;
import java.util.Set;

/**
 * Text that reads as it is stored. A name that holds an invisible character looks like another name, and one that turns the
 * direction of reading shows other words than it holds; neither is told apart on a screen.
 */
public final class PlainText {

    /** Left over from copying; it never shows and means nothing: soft hyphen, zero-width space, word joiner, byte-order mark. */
    private static final String RESIDUE = "\u00ad\u200b\u2060\ufeff";

    /** Letters and signs that are drawn as nothing, such as the Hangul fillers. */
    private static final String BLANK =
            "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180e\u180f\u2800\u3164\uffa0\u2028\u2029";

    /** Scripts whose letters are never joined by an invisible character. */
    private static final Set<Character.UnicodeScript> APART = Set.of(LATIN, GREEK, CYRILLIC, COMMON, INHERITED);

    private PlainText() {}

    /** The text in Unicode's composed form and without what copying left over. */
    public static String clean(String typed) {
        if (typed.chars().allMatch(unit -> unit < 0x80)) {
            return typed;
        }
        StringBuilder kept = new StringBuilder(typed.length());
        typed.codePoints().filter(point -> RESIDUE.indexOf(point) < 0).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Whether every character shows, or is a line break or tab, and none turns the direction of reading. */
    public static boolean shows(String text) {
        int before = -1;
        for (int index = 0; index < text.length(); ) {
            int point = text.codePointAt(index);
            if (!shows(point, before)) {
                return false;
            }
            before = point;
            index += Character.charCount(point);
        }
        return true;
    }

    private static boolean shows(int point, int before) {
        if (point >= 0x20 && point < 0x7f || point == '\n' || point == '\r' || point == '\t') {
            return true;
        }
        if (BLANK.indexOf(point) >= 0 || point >= 0xe0000 && point < 0xe1000) { // tags and selectors without a sign
            return false;
        }
        if (point >= 0xfe00 && point <= 0xfe0f) { // how an emoji is drawn
            return joins(before);
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> (point == 0x200c || point == 0x200d) && joins(before);
            // a later Unicode than this Java knows may have given it a sign, but never to these
            case Character.UNASSIGNED -> (point & 0xfffe) != 0xfffe && (point < 0xfdd0 || point > 0xfdef);
            default -> true;
        };
    }

    /** Emoji, and the letters of scripts that join, such as Arabic. */
    private static boolean joins(int before) {
        if (before < 0) {
            return false;
        }
        int type = Character.getType(before);
        return type == Character.OTHER_SYMBOL
                || type == Character.MODIFIER_SYMBOL && before > 0xff
                || type == Character.UNASSIGNED
                || before == 0xfe0f
                || before < 0x80 && (Character.isDigit(before) || before == '#' || before == '*')
                || !APART.contains(Character.UnicodeScript.of(before));
    }
}
