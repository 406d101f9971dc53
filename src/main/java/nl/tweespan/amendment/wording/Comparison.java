package nl.tweespan.amendment.wording;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two texts side by side, word by word.
 *
 * @param before the old text in pieces, of which some were taken out
 * @param after the new text in pieces, of which some were put in
 */
public record Comparison(List<Piece> before, List<Piece> after) {

    /** Words that follow each other. */
    public record Piece(String text, boolean changed) {}

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

    /** How many words were put in. */
    public long added() {
        return count(after);
    }

    /** How many words were taken out. */
    public long removed() {
        return count(before);
    }

    public boolean same() {
        return added() == 0 && removed() == 0;
    }

    private static long count(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece::changed)
                .mapToLong(piece -> words(piece.text()).size())
                .sum();
    }

    private static void add(List<Piece> pieces, List<String> words, boolean changed) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join(" ", words), changed));
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
