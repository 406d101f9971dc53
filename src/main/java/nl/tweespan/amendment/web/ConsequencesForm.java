package nl.tweespan.amendment.web;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tweespan.amendment.life.ChangeService.Meaning;
import nl.tweespan.amendment.life.Changes;
import nl.tweespan.amendment.life.Outcome;
import org.jspecify.annotations.Nullable;

/** What it means for each project, as typed; a bean, because it binds by the id of the project. */
public class ConsequencesForm {

    private Map<String, @Nullable Outcome> outcomes = new HashMap<>();
    private Map<String, @Size(max = 2000) String> texts = new HashMap<>();

    static ConsequencesForm of(List<Changes.Line> lines) {
        ConsequencesForm form = new ConsequencesForm();
        lines.stream().filter(line -> line.meant() != null).forEach(line -> {
            String id = line.project().id().toString();
            form.outcomes.put(id, line.meant().outcome());
            form.texts.put(id, line.meant().text() == null ? "" : line.meant().text());
        });
        return form;
    }

    /** What was said of these projects that is not known yet. */
    List<Meaning> meanings(List<Changes.Line> lines) {
        List<Meaning> meanings = new ArrayList<>();
        for (Changes.Line line : lines) {
            String id = line.project().id().toString();
            Outcome outcome = outcomes.get(id);
            String text = texts.getOrDefault(id, "").strip();
            boolean known = line.meant() != null
                    && line.meant().outcome() == outcome
                    && text.equals(
                            line.meant().text() == null ? "" : line.meant().text());
            if (outcome != null && !known) {
                meanings.add(new Meaning(line.project().id(), outcome, text.isEmpty() ? null : text));
            }
        }
        return meanings;
    }

    public Map<String, @Nullable Outcome> getOutcomes() {
        return outcomes;
    }

    public void setOutcomes(Map<String, @Nullable Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public void setTexts(Map<String, String> texts) {
        this.texts = texts;
    }
}
