package nl.tweespan.amendment;

import java.time.LocalDate;
import nl.tweespan.framework.Ending;
import nl.tweespan.framework.Endings;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.Mandate;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives notice of the agreement and settles what becomes of its projects (article 8.2). */
@Service
@Transactional
public class NoticeService {

    private final ChangeDesk desk;
    private final Frameworks frameworks;
    private final Endings endings;

    NoticeService(ChangeDesk desk, Frameworks frameworks, Endings endings) {
        this.desk = desk;
        this.frameworks = frameworks;
        this.endings = endings;
    }

    /**
     * The letter of a notice.
     *
     * @param document where it lies
     * @param sentOn the day on which it was sent
     * @param receivedOn the day on which the others received it; null when they did not yet
     * @param namedOn a later end than the term gives, when it names one; null when it names none
     */
    public record Letter(
            String reasons,
            String document,
            LocalDate sentOn,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate namedOn) {}

    /** Gives notice for the actor's party and returns its number; one notice at a time. */
    public int give(Actor actor, String code, Letter letter) {
        Framework today = frameworks.byCode(code, actor);
        Deed deed = desk.deed(actor, today, Mandate.GIVE_NOTICE);
        int number = desk.number(today.id(), ChangeKind.NOTICE);
        Ending open = endings.of(today.id(), deed.on());
        if (open != null) {
            throw new RuleBroken("8.2", "amendment.rule.one-notice", open.by().shortName());
        }
        LocalDate start =
                today.start() == null ? frameworks.versions(today.id()).get(0).inForceFrom() : today.start();
        Notice notice = new Notice(
                today,
                start,
                number,
                new Notice.Letter(letter.reasons(), letter.document(), letter.sentOn(), letter.namedOn()),
                deed);
        if (letter.receivedOn() != null) {
            receive(notice, today, letter.receivedOn(), deed);
            expectNotEarly(today, letter.receivedOn(), letter.namedOn());
        }
        desk.keep(notice);
        return number;
    }

    /** The others received the letter; any party says so, and from that day the term runs. */
    public void receive(Actor actor, Place place, long version, LocalDate on) {
        ChangeDesk.File<Notice> file = desk.notice(actor, place, version, Mandate.ANSWER);
        desk.hold(file.framework().id());
        receive(file.change(), file.framework(), on, file.deed());
    }

    private void receive(Notice notice, Framework framework, LocalDate on, Deed deed) {
        notice.receive(frameworks.byId(framework.id(), on), on, deed);
    }

    /** A letter that was received and names a day that the term does not allow is given anew, or without that day. */
    private void expectNotEarly(Framework framework, LocalDate received, @Nullable LocalDate named) {
        Framework then = frameworks.byId(framework.id(), received);
        LocalDate earliest = NoticePeriod.earliest(then, received);
        if (named != null && earliest != null && named.isBefore(earliest)) {
            throw new RuleBroken(
                    "8.2", "amendment.rule.ends-early", named, NoticePeriod.words(then), received, earliest);
        }
    }

    /** Consents for the actor's party to a received notice being taken back, as its giver asks. */
    public void consent(Actor actor, Place place, long version, String text) {
        ChangeDesk.File<Notice> file = desk.notice(actor, place, version, Mandate.GIVE_NOTICE);
        desk.hold(file.framework().id());
        file.change().consent(text, file.framework().parties(), file.deed());
    }

    /** Says for the actor's party on which day all agreed to end it, where the agreement leaves the term open. */
    public void agreeEnd(Actor actor, Place place, long version, LocalDate day, String text) {
        ChangeDesk.File<Notice> file = desk.notice(actor, place, version, Mandate.GIVE_NOTICE);
        desk.hold(file.framework().id());
        file.change().agreeEnd(day, text, file.framework().parties(), file.deed());
    }

    /** What becomes of every running and coming project is settled; the end does not move by it. */
    public void settle(Actor actor, Place place, long version) {
        ChangeDesk.File<Notice> file = desk.notice(actor, place, version, Mandate.GIVE_NOTICE);
        desk.hold(file.framework().id());
        file.change().settle(desk.covered(file.framework()), file.deed());
    }
}
