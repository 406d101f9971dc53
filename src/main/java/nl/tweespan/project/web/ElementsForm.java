package nl.tweespan.project.web;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tweespan.checklist.ElementSummary;
import nl.tweespan.project.life.ElementService.Written;
import org.jspecify.annotations.Nullable;

/** The words of all elements, as typed on one page; a bean, because they bind by letter. */
public class ElementsForm {

    private Map<String, @Size(max = 8000) String> texts = new HashMap<>();
    private Map<String, @Size(max = 2000) String> evidence = new HashMap<>();

    /** The words that the page showed, by a mark that tells whether they changed since. */
    private Map<String, String> were = new HashMap<>();

    /** @param earlier with which an element begins that has no words yet, by letter */
    static ElementsForm of(List<ElementLine> lines, Map<String, ElementSummary> earlier) {
        ElementsForm form = new ElementsForm();
        lines.forEach(line -> {
            ElementSummary element = line.element().text() == null
                    ? earlier.getOrDefault(line.element().letter(), line.element())
                    : line.element();
            form.texts.put(element.letter(), shown(element.text()));
            form.evidence.put(element.letter(), shown(element.evidence()));
            form.were.put(element.letter(), line.mark());
        });
        return form;
    }

    private static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }

    Map<String, Written> written() {
        Map<String, Written> written = new HashMap<>();
        texts.forEach((letter, text) ->
                written.put(letter, new Written(text, evidence.get(letter), were.getOrDefault(letter, ""))));
        return written;
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public void setTexts(Map<String, String> texts) {
        this.texts = texts;
    }

    public Map<String, String> getEvidence() {
        return evidence;
    }

    public void setEvidence(Map<String, String> evidence) {
        this.evidence = evidence;
    }

    public Map<String, String> getWere() {
        return were;
    }

    public void setWere(Map<String, String> were) {
        this.were = were;
    }
}
