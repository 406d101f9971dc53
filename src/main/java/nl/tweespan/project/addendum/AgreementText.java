package nl.tweespan.project.addendum;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.tweespan.checklist.ElementSummary;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement says: as it was signed, or with addenda that came after.
 *
 * @param words by letter of the element; an element without words is not here
 */
public record AgreementText(
        @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, Map<String, NewWords> words) {

    /** The same with what an addendum changes. */
    public AgreementText with(Amendments changed) {
        Map<String, NewWords> both = new TreeMap<>(words);
        both.putAll(changed.words());
        return new AgreementText(
                changed.startsOn() == null ? startsOn : changed.startsOn(),
                changed.endsOn() == null ? endsOn : changed.endsOn(),
                both);
    }

    /** The words of elements; one without any is left out. */
    public static Map<String, NewWords> words(List<ElementSummary> elements) {
        Map<String, NewWords> words = new TreeMap<>();
        for (ElementSummary element : elements) {
            if (element.text() != null) {
                words.put(element.letter(), new NewWords(element.text(), element.evidence()));
            }
        }
        return words;
    }
}
