package nl.tweespan.audit;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two texts side by side, word by word; lines end where they ended.
 *
 * @param before the old text in pieces, of which some were taken out
 * @param after the new text in pieces, of which some were put in
 */
public record Comparison(List<Piece> before, List<Piece> after) {

    private static final Pattern WORD_OR_END_OF_LINE = Pattern.compile("\\R|\\S+");

    /** Words that follow each other. */
    public record Piece(String text, boolean changed) {}

    /** What became of words in a text that shows both. */
    public enum Fate {
        SAME,
        REMOVED,
        ADDED
    }

    /** A piece of a text that shows both. */
    public record Part(String words, Fate fate) {}

    public static Comparison of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<AbstractDelta<String>> deltas = DiffUtils.diff(old, now, true).getDeltas();
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        for (AbstractDelta<String> delta : deltas) {
            boolean changed = delta.getType() != DeltaType.EQUAL;
            add(left, delta.getSource().getLines(), changed);
            add(right, delta.getTarget().getLines(), changed);
        }
        return new Comparison(List.copyOf(left), List.copyOf(right));
    }

    /** Both texts in one: what was taken out stands before what came in its place. */
    public List<Part> together() {
        List<Part> both = new ArrayList<>();
        int old = 0;
        for (Piece piece : after) {
            while (old < before.size() && before.get(old).changed()) {
                both.add(new Part(before.get(old++).text(), Fate.REMOVED));
            }
            both.add(new Part(piece.text(), piece.changed() ? Fate.ADDED : Fate.SAME));
            old += piece.changed() ? 0 : 1;
        }
        before.subList(old, before.size()).forEach(piece -> both.add(new Part(piece.text(), Fate.REMOVED)));
        return both;
    }

    /** How many words were put in. */
    public long added() {
        return count(after);
    }

    /** How many words were taken out. */
    public long removed() {
        return count(before);
    }

    public boolean same() {
        return before.stream().noneMatch(Piece::changed) && after.stream().noneMatch(Piece::changed);
    }

    private static long count(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece::changed)
                .flatMap(piece -> words(piece.text()).stream())
                .filter(word -> !word.isBlank())
                .count();
    }

    private static void add(List<Piece> pieces, List<String> words, boolean changed) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join(" ", words), changed));
        }
    }

    private static List<String> words(String text) {
        return WORD_OR_END_OF_LINE
                .matcher(text.strip())
                .results()
                .map(MatchResult::group)
                .map(word -> word.isBlank() ? "\n" : word)
                .toList();
    }
}
