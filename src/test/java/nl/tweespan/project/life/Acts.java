package nl.tweespan.project.life;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.project.addendum.AddendumService;
import nl.tweespan.project.discussion.Discussion;
import nl.tweespan.project.ending.ClosingPoint;
import nl.tweespan.project.ending.EndingService;
import nl.tweespan.project.pages.ProjectDetails;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.project.running.Progress;
import nl.tweespan.project.running.RunningService;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.Role;

/** Every command as a real act of its service, with words that are right for a project that has everything. */
final class Acts {

    private final StagedProjects projects;

    Acts(StagedProjects projects) {
        this.projects = projects;
    }

    void act(Command command, Actor actor, Projects.View view) {
        String reference = view.project().reference();
        long version = view.project().version();
        Fingerprint text = view.text();
        boolean review = view.project().stage() != Stage.IN_APPROVAL;
        ReviewService.Findings refused = new ReviewService.Findings(null, Map.of(), Reasons.of("Reasons."));
        switch (command) {
            case EDIT_PROPOSAL ->
                proposals()
                        .propose(actor, reference, version, StagedProjects.everything(), Set.of(), projects.answers());
            case SUBMIT -> proposals().submit(actor, reference, version);
            case ENDORSE -> reviews().endorse(actor, reference, text, projects.findings());
            case SEND_BACK -> {
                if (review) {
                    reviews().sendBack(actor, reference, text, refused);
                } else {
                    approvals().sendBack(actor, reference, text, Reasons.of("Reasons."));
                }
            }
            case REFUSE -> {
                if (actor.has(Role.PROJECT_LEAD)) {
                    projects.bean(Consent.class).withhold(actor, reference, text, Reasons.of("Reasons."));
                } else if (actor.has(Role.SIGNATORY)) {
                    projects.bean(SigningService.class).refuse(actor, reference, text, Reasons.of("Reasons."));
                } else if (review) {
                    reviews().refuse(actor, reference, text, refused);
                } else {
                    approvals().refuse(actor, reference, text, Reasons.of("Reasons."));
                }
            }
            case EDIT_PARTICULARS ->
                projects.bean(ParticularsService.class)
                        .put(
                                actor,
                                reference,
                                version,
                                new ParticularsService.Particulars(
                                        Map.of(), Set.of(), Set.of(), projects.today(), null));
            case FILL_ELEMENT ->
                elements()
                        .fill(
                                actor,
                                reference,
                                StagedProjects.SHARED,
                                element(view, StagedProjects.SHARED),
                                "Other words.",
                                null);
            case CONFIRM_ELEMENT -> elements().confirm(actor, reference, text, Set.of(letterOf(actor)));
            case RECORD_DEVIATION -> elaboration().deviate(actor, reference, version, "5", "Costs shared.", "Funder.");
            case CHECK_WHW -> elaboration().checkWhw(actor, reference, version, "Fits.", projects.today());
            case RECORD_WRITTEN_AGREEMENT ->
                elaboration().agreeInWriting(actor, reference, version, "Letter 13", projects.today());
            case SUBMIT_FOR_APPROVAL -> elaboration().submitForApproval(actor, reference, text);
            case NOTE_INTERNAL_COMMUNICATION ->
                elaboration().noteInternally(actor, reference, version, "The team", projects.today());
            case APPROVE -> approvals().approve(actor, reference, text, java.util.List.of(), "");
            case MEET_CONDITION -> approvals().meet(actor, reference, version, condition(view), "Decision 4");
            case SIGN -> projects.bean(SigningService.class).sign(actor, reference, text, projects.today());
            case TELL_BY_WORD -> refusals().tellByWord(actor, reference, version, projects.today(), "The contact");
            case TELL_IN_WRITING ->
                refusals().tellInWriting(actor, reference, version, projects.today(), "The contact");
            case NAME_SUCCESSOR ->
                projects.bean(SuccessionService.class)
                        .name(actor, reference, version, projects.successor(actor.partyId()), null, "Goes.");
            case DISCUSS -> projects.bean(Discussion.class).note(actor, reference, null, "To remember.");
            case PROPOSE_ADDENDUM ->
                addenda().propose(actor, reference, version, projects.otherWords(reference), null, "It changed.");
            case APPROVE_ADDENDUM -> addenda().approve(actor, reference, projects.addendumText(reference), null);
            case SIGN_ADDENDUM -> addenda().sign(actor, reference, projects.addendumText(reference), projects.today());
            case DECLINE_ADDENDUM -> addenda().decline(actor, reference, projects.addendumText(reference), "Reasons.");
            case WITHDRAW_ADDENDUM ->
                addenda().withdraw(actor, reference, projects.addendumText(reference), "Reasons.");
            case PROPOSE_END ->
                endings().propose(actor, reference, version, projects.today().plusDays(9), "Reasons.");
            case ANSWER_END -> endings().answer(actor, reference, version, true, null);
            case WITHDRAW_END -> endings().withdraw(actor, reference, version, "Reasons.");
            case PROVE_PREREQUISITE ->
                running()
                        .prove(
                                actor,
                                reference,
                                version,
                                StagedProjects.NEEDED,
                                "METC 12",
                                projects.today(),
                                projects.today().plusYears(1));
            case REPORT_PROGRESS ->
                running().report(actor, reference, version, new Progress("Much.", null, null, null, null));
            case SUSPEND -> running().suspend(actor, reference, version, projects.today(), "Reasons.");
            case RESUME -> running().resume(actor, reference, version, "Reasons.");
            case COMPLETE ->
                endings().complete(actor, reference, version, StagedProjects.words(ClosingPoint.OF_COMPLETION));
            case TERMINATE ->
                endings().terminate(actor, reference, version, StagedProjects.words(ClosingPoint.OF_EARLY_END));
            case WITHDRAW, REGISTER_NOT_COVERED ->
                projects.bean(ProposalService.class).end(actor, reference, version, command, "Reasons.");
        }
    }

    private static long element(Projects.View view, String letter) {
        return view.elements().stream()
                .filter(element -> element.letter().equals(letter))
                .findFirst()
                .orElseThrow()
                .version();
    }

    /** An element that the roles of this person confirm. */
    private static String letterOf(Actor actor) {
        return actor.has(Role.SPECIALIST) ? StagedProjects.SPECIALISTS : StagedProjects.SHARED;
    }

    private static UUID condition(Projects.View view) {
        return view.project().conditions().stream()
                .map(ProjectDetails.Condition::id)
                .findFirst()
                .orElse(new UUID(0, 0));
    }

    private ProposalService proposals() {
        return projects.bean(ProposalService.class);
    }

    private ReviewService reviews() {
        return projects.bean(ReviewService.class);
    }

    private ElementService elements() {
        return projects.bean(ElementService.class);
    }

    private ElaborationService elaboration() {
        return projects.bean(ElaborationService.class);
    }

    private ApprovalService approvals() {
        return projects.bean(ApprovalService.class);
    }

    private EndingService endings() {
        return projects.bean(EndingService.class);
    }

    private RunningService running() {
        return projects.bean(RunningService.class);
    }

    private AddendumService addenda() {
        return projects.bean(AddendumService.class);
    }

    private RefusalService refusals() {
        return projects.bean(RefusalService.class);
    }
}
