package nl.tweespan.project.life;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.checklist.Checklists;
import nl.tweespan.framework.InHand;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decision of the approver on a project agreement (article 4.2). */
@Service
@Transactional
public class ApprovalService {

    private final ProjectAgreementRepository agreements;
    private final Consent consent;
    private final Checklists checklists;
    private final Commands commands;

    public ApprovalService(
            ProjectAgreementRepository agreements, Consent consent, Checklists checklists, Commands commands) {
        this.agreements = agreements;
        this.consent = consent;
        this.checklists = checklists;
        this.commands = commands;
    }

    /** Approves, on conditions when any are given; the agreement is signed only once they are met. */
    public void approve(Actor actor, String reference, Fingerprint read, List<String> conditions, String reasons) {
        InHand<Project> in = commands.open(actor, reference, read, Command.APPROVE);
        Project project = in.record();
        Set<UUID> parties =
                project.parties().stream().map(ProjectParty::organisationId).collect(Collectors.toSet());
        Checklists.Progress progress = checklists.progress(project.id(), parties);
        project.approve(
                progress.elements(), progress.confirmed(), reasons.isBlank() ? null : reasons.strip(), read, in.by());
        agreements.save(new ProjectAgreement(
                project.id(),
                in.by().on(),
                conditions,
                in.framework().procedure().progress()));
    }

    public void sendBack(Actor actor, String reference, Fingerprint read, Reasons reasons) {
        InHand<Project> in = commands.open(actor, reference, read, Command.SEND_BACK);
        in.record().expect(Stage.IN_APPROVAL);
        in.record().sendBack(reasons, read, in.by());
    }

    /** Withholds consent; the refusal stays open until told by word and in writing (article 1.4). */
    public void refuse(Actor actor, String reference, Fingerprint read, Reasons reasons) {
        InHand<Project> in = commands.open(actor, reference, read, Command.REFUSE);
        in.record().expect(Stage.IN_APPROVAL);
        consent.withhold(in, Role.APPROVER, reasons, read);
    }

    /** Records how a condition of the approval was met. */
    public void meet(Actor actor, String reference, long version, UUID conditionId, String finding) {
        InHand<Project> in = commands.open(actor, reference, version, Command.MEET_CONDITION);
        ProjectAgreement agreement =
                agreements.findByProjectId(in.record().id()).orElseThrow(() -> new NotFound(reference));
        Condition met = agreement.meet(conditionId, finding, in.by().on());
        in.record().line(Command.MEET_CONDITION, met.text() + " " + finding, in.by());
    }
}
