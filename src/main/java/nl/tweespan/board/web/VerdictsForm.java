package nl.tweespan.board.web;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.tweespan.board.evaluation.EvaluationDetails;
import nl.tweespan.board.evaluation.EvaluationService.Given;
import nl.tweespan.board.evaluation.Verdict;
import nl.tweespan.platform.form.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The verdicts of a party as typed, by the number of the point; a bean, because they bind by number. */
public class VerdictsForm implements Checked {

    private Map<Integer, @Nullable Verdict> verdicts = new HashMap<>();
    private Map<Integer, @Size(max = 2000) String> notes = new HashMap<>();

    static VerdictsForm of(EvaluationDetails evaluation, UUID party) {
        VerdictsForm form = new VerdictsForm();
        evaluation
                .points()
                .forEach(point -> evaluation.judgement(point.number(), party).ifPresent(given -> {
                    form.verdicts.put(point.number(), given.verdict());
                    form.notes.put(point.number(), given.note());
                }));
        return form;
    }

    /** A verdict goes with a note, and a note with a verdict; a point may wait. */
    @Override
    public void check(Errors errors) {
        verdicts.forEach((number, verdict) -> {
            if (verdict != null && note(number).isBlank()) {
                errors.rejectValue("notes[" + number + "]", "board.verdicts.note-missing");
            }
        });
        notes.forEach((number, note) -> {
            if (!note.isBlank() && verdicts.get(number) == null) {
                errors.rejectValue("verdicts[" + number + "]", "board.verdicts.verdict-missing");
            }
        });
    }

    List<Given> given() {
        return verdicts.keySet().stream()
                .filter(number -> verdicts.get(number) != null)
                .sorted()
                .map(number -> new Given(number, Objects.requireNonNull(verdicts.get(number)), note(number)))
                .toList();
    }

    private String note(Integer number) {
        return Objects.requireNonNullElse(notes.get(number), "");
    }

    public Map<Integer, @Nullable Verdict> getVerdicts() {
        return verdicts;
    }

    public void setVerdicts(Map<Integer, @Nullable Verdict> verdicts) {
        this.verdicts = verdicts;
    }

    public Map<Integer, String> getNotes() {
        return notes;
    }

    public void setNotes(Map<Integer, String> notes) {
        this.notes = notes;
    }
}
