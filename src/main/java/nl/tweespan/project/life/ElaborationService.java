package nl.tweespan.project.life;

import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Actor;
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
    private final Desk desk;

    public ElaborationService(DeviationRepository deviations, InternalNoticeRepository notices, Desk desk) {
        this.deviations = deviations;
        this.notices = notices;
        this.desk = desk;
    }

    /** Records a point on which the project departs from the framework (P.2). */
    public void deviate(Actor actor, String reference, long version, String article, String difference, String reason) {
        Desk.File file = desk.open(actor, reference, version, Command.RECORD_DEVIATION);
        if (file.framework().definition().articles().stream()
                .noneMatch(each -> each.number().equals(article))) {
            throw new RuleBroken("P.2", "project.rule.article-unknown");
        }
        deviations.save(new Deviation(file.project().id(), article, difference, reason, file.deed()));
        file.project().line(Command.RECORD_DEVIATION, article + ": " + difference, file.deed());
    }

    /** Takes a deviation back; the trail keeps it. */
    public void followAgain(Actor actor, String reference, long version, UUID deviationId) {
        Desk.File file = desk.open(actor, reference, version, Command.RECORD_DEVIATION);
        if (deviations.deleteByIdAndProjectId(deviationId, file.project().id()) == 0) {
            throw new NotFound("deviation " + deviationId);
        }
        file.project().touch(file.deed());
    }

    /** Records that an education project fits the WHW (article 1.2). */
    public void checkWhw(Actor actor, String reference, long version, String finding, LocalDate checkedOn) {
        Desk.File file = desk.open(actor, reference, version, Command.CHECK_WHW);
        file.project().checkWhw(finding, checkedOn, file.deed());
    }

    /** Records the written agreement that the framework covers an off-theme project (article 2.2). */
    public void agreeInWriting(Actor actor, String reference, long version, String document, LocalDate agreedOn) {
        Desk.File file = desk.open(actor, reference, version, Command.RECORD_WRITTEN_AGREEMENT);
        file.project().agreeInWriting(new WrittenAgreement(document, agreedOn), file.deed());
    }

    /** Sends the elaborated agreement to the approver; an education project needs its WHW check first (article 1.2). */
    public void submitForApproval(Actor actor, String reference, long version) {
        Desk.File file = desk.open(actor, reference, version, Command.SUBMIT_FOR_APPROVAL);
        file.project().submitForApproval(file.deed());
    }

    /** Records whom the actor's party told about the project (article 4.4). */
    public void noteInternally(Actor actor, String reference, long version, String told, LocalDate toldOn) {
        Desk.File file = desk.open(actor, reference, version, Command.NOTE_INTERNAL_COMMUNICATION);
        Deed deed = file.deed();
        if (toldOn.isAfter(deed.on())) {
            throw new RuleBroken("4.4", "project.rule.date-in-future");
        }
        notices.save(new InternalNotice(file.project().id(), deed.partyId(), told, toldOn, deed.personId()));
        file.project().touch(deed);
    }
}
