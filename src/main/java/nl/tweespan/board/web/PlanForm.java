package nl.tweespan.board.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.board.consultation.Plan;
import nl.tweespan.platform.RealDate;
import nl.tweespan.platform.TypedDate;

/** The plan of a consultation as typed. */
record PlanForm(
        @NotBlank @RealDate String day,
        @NotBlank @Size(max = 200) String place,
        @NotBlank @Size(max = 1000) String invited) {

    static PlanForm of(Plan plan) {
        return new PlanForm(plan.day().toString(), plan.place(), plan.invited());
    }

    Plan plan() {
        return new Plan(TypedDate.of(day), place, invited);
    }
}
