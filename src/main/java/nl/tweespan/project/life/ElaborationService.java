package nl.tweespan.project.life;

import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.framework.InHand;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works an endorsed proposal out into an agreement, beside its elements (article 4.2). */
@Service
@Transactional
public class ElaborationService {

    private final DeviationRepository deviations;
    private final InternalNoticeRepository notices;
    private final Commands commands;

    public ElaborationService(DeviationRepository deviations, InternalNoticeRepository notices, Commands commands) {
        this.deviations = deviations;
        this.notices = notices;
        this.commands = commands;
    }

    /** Records a point on which the project departs from the framework (P.2). */
    public void deviate(Actor actor, String reference, long version, String article, String difference, String reason) {
        InHand<Project> in = commands.open(actor, reference, version, Command.RECORD_DEVIATION);
        if (in.framework().definition().articles().stream()
                .noneMatch(each -> each.number().equals(article))) {
            throw new RuleBroken("P.2", "project.rule.article-unknown");
        }
        deviations.save(new Deviation(in.record().id(), article, difference, reason, in.by()));
        in.record().line(Command.RECORD_DEVIATION, article + ": " + difference, in.by());
    }

    /** Takes a deviation back; the trail keeps it. */
    public void followAgain(Actor actor, String reference, long version, UUID deviationId) {
        InHand<Project> in = commands.open(actor, reference, version, Command.RECORD_DEVIATION);
        if (deviations.deleteByIdAndProjectId(deviationId, in.record().id()) == 0) {
            throw new NotFound("deviation " + deviationId);
        }
        in.record().touch(in.by());
    }

    /** Records that an education project fits the WHW (article 1.2). */
    public void checkWhw(Actor actor, String reference, long version, String finding, LocalDate checkedOn) {
        InHand<Project> in = commands.open(actor, reference, version, Command.CHECK_WHW);
        in.record().checkWhw(finding, checkedOn, in.by());
    }

    /** Records the written agreement that the framework covers an off-theme project (article 2.2). */
    public void agreeInWriting(Actor actor, String reference, long version, String document, LocalDate agreedOn) {
        InHand<Project> in = commands.open(actor, reference, version, Command.RECORD_WRITTEN_AGREEMENT);
        in.record().agreeInWriting(new WrittenAgreement(document, agreedOn), in.by());
    }

    /** Sends the elaborated agreement to the approver; an education project needs its WHW check first (article 1.2). */
    public void submitForApproval(Actor actor, String reference, Fingerprint read) {
        InHand<Project> in = commands.open(actor, reference, read, Command.SUBMIT_FOR_APPROVAL);
        in.record().submitForApproval(read, in.by());
    }

    /** Records whom the actor's party told about the project (article 4.4). */
    public void noteInternally(Actor actor, String reference, long version, String told, LocalDate toldOn) {
        InHand<Project> in = commands.open(actor, reference, version, Command.NOTE_INTERNAL_COMMUNICATION);
        Attribution by = in.by();
        if (toldOn.isAfter(by.on())) {
            throw new RuleBroken("4.4", "project.rule.date-in-future");
        }
        notices.save(new InternalNotice(in.record().id(), by.partyId(), told, toldOn, by.personId()));
        in.record().touch(by);
    }
}
