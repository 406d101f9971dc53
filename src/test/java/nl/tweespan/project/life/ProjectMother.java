package nl.tweespan.project.life;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Fingerprint;

/** Projects in any stage, without a database; they are ZGT's proposals. */
final class ProjectMother {

    static final UUID ZGT = new UUID(0x7000, 1);
    static final UUID UT = new UUID(0x7000, 2);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final int ELEMENTS = 3;
    static final Fingerprint READ = new Fingerprint("0123456789abcdef".repeat(4));

    private ProjectMother() {}

    static Attribution byZgt() {
        return by(ZGT, TODAY);
    }

    static Attribution byUt() {
        return by(UT, TODAY);
    }

    static Attribution by(UUID party, LocalDate on) {
        UUID person = new UUID(0x7001, party.getLeastSignificantBits());
        return new Attribution(
                person, "Somebody", party, on, on.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    static Proposal research() {
        return proposal(Kind.RESEARCH, null);
    }

    static Proposal education() {
        return proposal(Kind.EDUCATION, null);
    }

    static Proposal offTheme() {
        return proposal(Kind.RESEARCH, "Mobility of farm animals");
    }

    private static Proposal proposal(Kind kind, String offThemeSubject) {
        return new Proposal("Imaging of wounds", "Find wounds sooner.", kind, false, offThemeSubject);
    }

    static Project draft(Proposal proposal) {
        return registered(Origin.PROPOSAL, proposal, null);
    }

    static Project opportunity() {
        return registered(Origin.OPPORTUNITY, research(), null);
    }

    static Project existing() {
        return registered(Origin.EXISTING, research(), "framework-2006");
    }

    private static Project registered(Origin origin, Proposal proposal, String concludedUnder) {
        return new Project(
                new Registration(new UUID(0x7002, 1), "UT-ZGT-2026-001", origin, List.of(ZGT, UT)),
                proposal,
                concludedUnder,
                byZgt());
    }

    static Project in(Stage stage) {
        return in(stage, research());
    }

    /** A project that went the usual way to this stage. */
    static Project in(Stage stage, Proposal proposal) {
        if (stage == Stage.NOT_COVERED && !proposal.offTheme()) {
            return in(stage, offTheme());
        }
        Project project = draft(proposal);
        project.serve(Set.of(new Cell(new UUID(0x7003, 1), new UUID(0x7004, 1))));
        for (Stage next : StageWays.to(stage)) {
            step(project, next);
        }
        return project;
    }

    private static void step(Project project, Stage next) {
        switch (next) {
            case IN_REVIEW -> project.submit(Set.of(), byZgt());
            case ELABORATION -> project.endorse(null, READ, byZgt());
            case IN_APPROVAL -> {
                if (project.proposal().kind().teaches()) {
                    project.checkWhw("Fits.", TODAY, byZgt());
                }
                project.submitForApproval(READ, byZgt());
            }
            case SIGNING -> {
                if (project.proposal().offTheme()) {
                    project.agreeInWriting(new WrittenAgreement("Letter 12", TODAY), byZgt());
                }
                project.approve(ELEMENTS, ELEMENTS, null, READ, byUt());
            }
            case AGREED -> project.conclude(READ, byUt());
            case REFUSED -> project.refuse(Reasons.of("No budget."), READ, byZgt());
            case WITHDRAWN -> project.end(Command.WITHDRAW, "No time.", byZgt());
            case COMPLETED -> project.end(Command.COMPLETE, "It works.", byZgt());
            case TERMINATED -> project.end(Command.TERMINATE, "No results.", byUt());
            case NOT_COVERED -> project.end(Command.REGISTER_NOT_COVERED, "Outside it.", byZgt());
            case DRAFT -> throw new IllegalArgumentException("a project begins as a draft");
        }
    }
}
