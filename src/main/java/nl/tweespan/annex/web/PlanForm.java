package nl.tweespan.annex.web;

import jakarta.validation.constraints.Size;
import nl.tweespan.annex.DraftDetails;
import nl.tweespan.platform.RealDate;
import org.jspecify.annotations.Nullable;

/** When the version holds and is reviewed, and why it is made, as typed. */
record PlanForm(
        @RealDate @Nullable String inForceFrom,
        @RealDate @Nullable String reviewBy,
        @Size(max = 4000) @Nullable String explanation,
        long version) {

    PlanForm {
        explanation = explanation == null || explanation.isBlank() ? null : explanation.strip();
    }

    static PlanForm of(DraftDetails draft) {
        return new PlanForm(
                draft.inForceFrom() == null ? "" : draft.inForceFrom().toString(),
                draft.reviewBy() == null ? "" : draft.reviewBy().toString(),
                draft.explanation(),
                draft.version());
    }
}
