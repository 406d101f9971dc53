package nl.tweespan.project.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.tweespan.project.life.Reasons;
import nl.tweespan.project.life.ReviewService.Findings;
import nl.tweespan.project.pages.ProjectDetails.Reviewed;
import org.jspecify.annotations.Nullable;

/** The reviewer's findings as typed; a bean, because the answers bind by question. */
public class ReviewForm {

    private @NotNull @Nullable Outcome outcome;
    private @Nullable String spearhead;
    private Map<String, @Size(max = 4000) String> answers = new HashMap<>();
    private @Size(max = 4000) String reasons = "";
    private Set<String> about = new HashSet<>();

    /** What the reviewer decides. */
    public enum Outcome {
        ENDORSE,
        SEND_BACK,
        REFUSE
    }

    Findings findings() {
        return new Findings(
                spearhead == null || spearhead.isBlank() ? null : spearhead, answers, new Reasons(reasons, about));
    }

    /** What was found before, when the proposal comes back; empty for a new one. */
    /** @param reasons with which it begins */
    static ReviewForm after(@Nullable Reviewed before, String reasons) {
        ReviewForm form = new ReviewForm();
        form.reasons = reasons;
        if (before != null) {
            form.spearhead = before.spearhead();
            before.answers().forEach(answer -> form.answers.put(answer.question(), answer.answer()));
        }
        return form;
    }

    public @Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable Outcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getSpearhead() {
        return spearhead;
    }

    public void setSpearhead(@Nullable String spearhead) {
        this.spearhead = spearhead;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public void setAnswers(Map<String, String> answers) {
        this.answers = answers;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public Set<String> getAbout() {
        return about;
    }

    public void setAbout(Set<String> about) {
        this.about = about;
    }
}
