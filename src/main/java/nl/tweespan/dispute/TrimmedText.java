package nl.tweespan.dispute;

import nl.tweespan.shared.RuleBroken;

/** Texts as somebody gave them, without the spaces around. */
final class TrimmedText {

    private TrimmedText() {}

    /** A text of at least so many characters. */
    static String text(String article, String typed, int least) {
        String text = typed.strip();
        if (text.length() < least) {
            throw new RuleBroken(article, "dispute.rule.text-missing", least);
        }
        return text;
    }

    static String text(String article, String typed) {
        return text(article, typed, 1);
    }
}
