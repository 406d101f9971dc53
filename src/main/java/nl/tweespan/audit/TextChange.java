package nl.tweespan.audit;

import java.util.List;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A part of a record's text that reads otherwise than before.
 *
 * @param what which part
 * @param words word by word; null of a part that is chosen and not written
 * @param before what was chosen, empty when nothing was
 * @param after what is chosen now, likewise
 */
public record TextChange(Sentence what, @Nullable Comparison words, List<Object> before, List<Object> after) {

    /** Of a part that is written. */
    public static TextChange written(Sentence what, String before, String after) {
        return new TextChange(what, Comparison.of(before, after), List.of(), List.of());
    }
}
