package nl.tweespan.project.pages;

import java.util.List;
import nl.tweespan.audit.Comparison;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A part of a project's words that reads otherwise than before.
 *
 * @param what which part
 * @param letter of the element that it belongs to; null when it belongs to none
 * @param words word by word; null of a part that is chosen and not written
 * @param before what was chosen, empty when nothing was
 * @param after what is chosen now, likewise
 */
public record TextChange(
        Sentence what, @Nullable String letter, @Nullable Comparison words, List<Object> before, List<Object> after) {}
