package nl.tweespan.amendment.life;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.tweespan.amendment.CoveredProjects;
import nl.tweespan.framework.Acts;
import nl.tweespan.framework.Ending;
import nl.tweespan.framework.Endings;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.FrameworkVersions;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.InHand;
import nl.tweespan.framework.Mandate;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives notice of the agreement and settles what becomes of its projects (article 8.2). */
@Service
@Transactional
public class NoticeService {

    private final Acts acts;
    private final ChangeRepository changes;
    private final Frameworks frameworks;
    private final FrameworkVersions versions;
    private final CoveredProjects projects;
    private final Endings endings;

    NoticeService(
            Acts acts,
            ChangeRepository changes,
            Frameworks frameworks,
            FrameworkVersions versions,
            CoveredProjects projects,
            Endings endings) {
        this.acts = acts;
        this.changes = changes;
        this.frameworks = frameworks;
        this.versions = versions;
        this.projects = projects;
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
        InHand<Framework> in = acts.begin(actor, code, ChangeMandates.GIVE_NOTICE);
        Framework today = in.record();
        versions.hold(today.id());
        int number = changes.nextNumber(today.id(), ChangeKind.NOTICE.name());
        Ending open = endings.of(today.id(), in.by().on());
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
                in.by());
        if (letter.receivedOn() != null) {
            receive(notice, today, letter.receivedOn(), in.by());
            expectNotEarly(today, letter.receivedOn(), letter.namedOn());
        }
        changes.save(notice);
        return number;
    }

    /** The others received the letter; any party says so, and from that day the term runs. */
    public void receive(Actor actor, Place place, long version, LocalDate on) {
        InHand<Notice> in = open(actor, place, version, ChangeMandates.ANSWER);
        receive(in.record(), in.framework(), on, in.by());
    }

    private void receive(Notice notice, Framework framework, LocalDate on, Attribution by) {
        notice.receive(frameworks.byId(framework.id(), on), on, by);
    }

    /** A letter that was received and names a day that the term does not allow is given anew, or without that day. */
    private void expectNotEarly(Framework framework, LocalDate received, @Nullable LocalDate named) {
        Framework then = frameworks.byId(framework.id(), received);
        LocalDate earliest = NoticePeriod.earliest(then, received);
        if (named != null && earliest != null && named.isBefore(earliest)) {
            throw new RuleBroken(
                    "8.2",
                    "amendment.rule.ends-early",
                    named,
                    Objects.requireNonNull(NoticePeriod.words(then)),
                    received,
                    earliest);
        }
    }

    /** Consents for the actor's party to a received notice being taken back, as its giver asks. */
    public void consent(Actor actor, Place place, long version, String text) {
        InHand<Notice> in = open(actor, place, version, ChangeMandates.GIVE_NOTICE);
        in.record().consent(text, in.framework().parties(), in.by());
    }

    /** Says for the actor's party on which day all agreed to end it, where the agreement leaves the term open. */
    public void agreeEnd(Actor actor, Place place, long version, LocalDate day, String text) {
        InHand<Notice> in = open(actor, place, version, ChangeMandates.GIVE_NOTICE);
        in.record().agreeEnd(day, text, in.framework().parties(), in.by());
    }

    /** What becomes of every running and coming project is settled; the end does not move by it. */
    public void settle(Actor actor, Place place, long version) {
        InHand<Notice> in = open(actor, place, version, ChangeMandates.GIVE_NOTICE);
        in.record().settle(projects.projects(in.framework().id(), in.by().on(), Set.of()), in.by());
    }

    private InHand<Notice> open(Actor actor, Place place, long version, Mandate mandate) {
        InHand<Notice> in = acts.open(
                actor,
                place.framework(),
                mandate,
                version,
                framework -> changes.notice(framework.id(), place.number()));
        versions.hold(in.framework().id());
        return in;
    }
}
