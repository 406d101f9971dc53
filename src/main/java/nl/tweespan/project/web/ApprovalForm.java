package nl.tweespan.project.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decision of the approver as typed; conditions are one a line. */
public record ApprovalForm(
        @NotNull @Nullable Outcome outcome,
        @Size(max = 4000) @Nullable String conditions,
        @Size(max = 4000) @Nullable String reasons,
        long version) {

    /** What the approver decides. */
    public enum Outcome {
        APPROVE,
        APPROVE_ON_CONDITIONS,
        SEND_BACK,
        REFUSE
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
