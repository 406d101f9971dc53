package nl.tweespan.project.web;

import java.time.LocalDate;
import java.util.List;
import nl.tweespan.definition.Procedure;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.project.running.PrerequisiteProof;
import nl.tweespan.project.running.PrerequisiteState;

/**
 * Something that a project needs before it begins, and whether it is there.
 *
 * @param state on the day of reading
 * @param proofs the newest first
 */
public record NeedLine(Procedure.Prerequisite prerequisite, PrerequisiteState state, List<PrerequisiteProof> proofs) {

    /** What the project needs, in the order of the definition. */
    static List<NeedLine> of(Projects.View view, LocalDate today) {
        return view.project().prerequisites().isEmpty()
                ? List.of()
                : view.framework().procedure().prerequisites().stream()
                        .filter(each -> view.project().prerequisites().contains(each.code()))
                        .map(each -> of(view, each, today))
                        .toList();
    }

    private static NeedLine of(Projects.View view, Procedure.Prerequisite prerequisite, LocalDate today) {
        List<PrerequisiteProof> proofs = view.project().proofs().stream()
                .filter(proof -> proof.code().equals(prerequisite.code()))
                .toList();
        return new NeedLine(prerequisite, PrerequisiteState.of(proofs, today), proofs);
    }

    /** What such a project may need. */
    static List<Procedure.Prerequisite> may(Projects.View view) {
        return view.framework()
                .procedure()
                .prerequisites(
                        view.project().kind().researches(),
                        view.project().kind().teaches());
    }
}
