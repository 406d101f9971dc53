package nl.tweespan.project.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.tweespan.platform.form.Checked;
import nl.tweespan.project.life.Reasons;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The decision of the approver as typed; conditions are one a line. */
public record ApprovalForm(
        @NotNull @Nullable Outcome outcome,
        @Size(max = 4000) @Nullable String conditions,
        @Size(max = 4000) @Nullable String reasons,
        @Nullable Set<String> about)
        implements Checked {

    /** What the approver decides. */
    public enum Outcome {
        APPROVE,
        APPROVE_ON_CONDITIONS,
        SEND_BACK,
        REFUSE
    }

    /** Conditions go with an approval on conditions, and it with them. */
    @Override
    public void check(Errors errors) {
        boolean asked = outcome == Outcome.APPROVE_ON_CONDITIONS;
        if (asked && conditionLines().isEmpty()) {
            errors.rejectValue("conditions", "project.approval.conditions-missing");
        }
        if (outcome != null && !asked && !conditionLines().isEmpty()) {
            errors.rejectValue("conditions", "project.approval.conditions-unasked");
        }
        if (conditionLines().stream().anyMatch(line -> line.length() > 1000)) {
            errors.rejectValue("conditions", "project.approval.condition-long");
        }
    }

    Reasons because() {
        return new Reasons(Objects.requireNonNullElse(reasons, ""), Objects.requireNonNullElse(about, Set.of()));
    }

    List<String> conditionLines() {
        return conditions == null
                ? List.of()
                : conditions
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
