package nl.tweespan.project.life;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.checklist.Checklists;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decision of the approver on a project agreement (article 4.2). */
@Service
@Transactional
public class ApprovalService {

    private final ProjectAgreementRepository agreements;
    private final RefusalRepository refusals;
    private final Checklists checklists;
    private final Desk desk;

    public ApprovalService(
            ProjectAgreementRepository agreements, RefusalRepository refusals, Checklists checklists, Desk desk) {
        this.agreements = agreements;
        this.refusals = refusals;
        this.checklists = checklists;
        this.desk = desk;
    }

    /** Approves, on conditions when any are given; the agreement is signed only once they are met. */
    public void approve(Actor actor, String reference, long version, List<String> conditions, String reasons) {
        Desk.File file = desk.open(actor, reference, version, Command.APPROVE);
        Project project = file.project();
        Set<UUID> parties =
                project.parties().stream().map(ProjectParty::organisationId).collect(Collectors.toSet());
        Checklists.Progress progress = checklists.progress(project.id(), parties);
        project.approve(
                progress.elements(), progress.confirmed(), reasons.isBlank() ? null : reasons.strip(), file.deed());
        agreements.save(new ProjectAgreement(project.id(), file.deed().on(), conditions));
    }

    public void sendBack(Actor actor, String reference, long version, String reasons) {
        Desk.File file = desk.open(actor, reference, version, Command.SEND_BACK);
        file.project().expect(Stage.IN_APPROVAL);
        file.project().sendBack(reasons, file.deed());
    }

    /** Withholds consent; the refusal stays open until told by word and in writing (article 1.4). */
    public void refuse(Actor actor, String reference, long version, String reasons) {
        Desk.File file = desk.open(actor, reference, version, Command.REFUSE);
        file.project().expect(Stage.IN_APPROVAL);
        Deed deed = file.deed();
        file.project().refuse(reasons, deed);
        refusals.save(new Refusal(file.project().id(), deed.partyId(), reasons.strip(), deed.on()));
    }

    /** Records how a condition of the approval was met. */
    public void meet(Actor actor, String reference, long version, UUID conditionId, String finding) {
        Desk.File file = desk.open(actor, reference, version, Command.MEET_CONDITION);
        ProjectAgreement agreement =
                agreements.findByProjectId(file.project().id()).orElseThrow(() -> new NotFound(reference));
        Condition met = agreement.meet(conditionId, finding, file.deed().on());
        file.project().line(Command.MEET_CONDITION, met.text() + " " + finding, file.deed());
    }
}
