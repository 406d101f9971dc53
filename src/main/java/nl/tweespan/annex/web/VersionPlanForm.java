package nl.tweespan.annex.web;

import jakarta.validation.constraints.Size;
import nl.tweespan.annex.life.DraftDetails;
import nl.tweespan.annex.life.VersionPlan;
import nl.tweespan.platform.RealDate;
import nl.tweespan.platform.TypedDate;
import org.jspecify.annotations.Nullable;

/** When the version holds and is reviewed, and why it is made, as typed. */
record VersionPlanForm(
        @RealDate @Nullable String inForceFrom,
        @RealDate @Nullable String reviewBy,
        @Size(max = 4000) @Nullable String explanation) {

    VersionPlanForm {
        explanation = explanation == null || explanation.isBlank() ? null : explanation.strip();
    }

    static VersionPlanForm of(DraftDetails draft) {
        return new VersionPlanForm(
                draft.inForceFrom() == null ? "" : draft.inForceFrom().toString(),
                draft.reviewBy() == null ? "" : draft.reviewBy().toString(),
                draft.explanation());
    }

    VersionPlan plan() {
        return new VersionPlan(
                TypedDate.parse(inForceFrom).orElse(null),
                TypedDate.parse(reviewBy).orElse(null),
                explanation);
    }
}
