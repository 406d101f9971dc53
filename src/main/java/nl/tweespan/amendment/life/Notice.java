package nl.tweespan.amendment.life;

import jakarta.persistence.CascadeType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.tweespan.amendment.CoveredProject;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** Notice of the agreement, in writing and with reasons (article 8.2); its end follows from its receipt, and nothing moves it. */
@Entity
@DiscriminatorValue("NOTICE")
class Notice extends Change {

    private String document;
    private @Nullable LocalDate sentOn;
    private @Nullable LocalDate namedOn;
    private @Nullable LocalDate receivedOn;

    @Embedded
    private @Nullable Receipt receipt;

    private @Nullable LocalDate earliestOn;
    private @Nullable LocalDate endsOn;
    private @Nullable LocalDate endRecordedOn;
    private @Nullable LocalDate settledOn;

    @OneToMany(mappedBy = "change", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<NoticeConsent> consents = new ArrayList<>();

    protected Notice() {}

    /**
     * What the party that gives notice wrote.
     *
     * @param document where the letter lies
     * @param sentOn the day on which it was sent
     * @param namedOn a later end than the term gives, when the letter names one; null when it names none
     */
    record Letter(
            String reasons,
            String document,
            LocalDate sentOn,
            @Nullable LocalDate namedOn) {}

    /** @param start the first day of the agreement */
    Notice(Framework framework, LocalDate start, int number, Letter letter, Attribution by) {
        super(framework.id(), number, letter.reasons(), null, by);
        this.document = written(letter.document(), "amendment.rule.document");
        this.sentOn = letter.sentOn();
        if (sentOn.isAfter(by.on()) || sentOn.isBefore(start)) {
            throw broken("amendment.rule.sent", start, by.on());
        }
        this.namedOn = letter.namedOn();
    }

    /**
     * The others received it on that day: from then on the term runs.
     *
     * @param then the agreement in the version of that day: its term counts
     */
    void receive(Framework then, LocalDate on, Attribution by) {
        if (state() != State.OPEN || receivedOn != null) {
            throw new StaleVersion("received before: " + number());
        }
        if (on.isBefore(since()) || on.isAfter(by.on())) {
            throw broken("amendment.rule.received", since(), by.on());
        }
        receivedOn = on;
        receipt = Receipt.of(by);
        earliestOn = NoticePeriod.earliest(then, on);
        if (earliestOn != null) {
            endsOn = namedOn == null || namedOn.isBefore(earliestOn) ? earliestOn : namedOn;
            endRecordedOn = by.on();
        }
        touch(by);
    }

    @Override
    ChangeKind kind() {
        return ChangeKind.NOTICE;
    }

    @Override
    LocalDate since() {
        return receivedOn != null ? receivedOn : sentOn != null ? sentOn : recordedOn();
    }

    /** A project that comes while the notice is settled still gets its consequence; no other changes. */
    @Override
    void expectOpenFor(@Nullable Consequence said) {
        if (state() != State.DONE || said != null) {
            expectOpen();
        }
    }

    /** The others may answer and meet until the agreement has ended; nobody must. */
    @Override
    void expectAnswerable(Attribution by) {
        if (state() != State.DONE) {
            expectOpen();
        }
        if (ended(by)) {
            throw new StaleVersion("ended: " + number());
        }
    }

    /** What becomes of every running and coming project is settled; before the end or after, it does not move. */
    void settle(List<CoveredProject> projects, Attribution by) {
        expectOpen();
        if (receivedOn == null) {
            throw broken("amendment.rule.not-received");
        }
        expectConsequences(projects);
        settledOn = by.on();
        close(State.DONE, by);
    }

    /** Its giver takes it back: alone until it was received, afterwards only with the consent of the others, which this asks. */
    @Override
    void withdraw(String because, Attribution by) {
        expectNotWithdrawn(by);
        if (receivedOn == null) {
            takeBack(because, by);
        } else {
            expectMover(by);
            sayWithdrawn(because, by);
        }
    }

    /** Another party consents; with the last of them it is withdrawn. */
    void consent(String text, List<Framework.Party> parties, Attribution by) {
        expectNotWithdrawn(by);
        NoticeConsent asked = NoticeConsent.last(consents, NoticeConsent.About.WITHDRAWAL, organisationId());
        if (asked == null || by.partyId().equals(organisationId())) {
            throw broken("amendment.rule.not-asked");
        }
        sayWithdrawn(text, by);
        if (NoticeConsent.byAll(consents, NoticeConsent.About.WITHDRAWAL, null, parties)) {
            takenBack(asked.text(), by);
        }
    }

    /**
     * A party says on which day all agreed to end it, where the term is open; it holds once every party says the same.
     *
     * @param text who agreed, and how
     */
    void agreeEnd(LocalDate day, String text, List<Framework.Party> parties, Attribution by) {
        if (state() == State.WITHDRAWN || receivedOn == null || endsOn != null) {
            throw new StaleVersion("no end to agree on: " + number());
        }
        if (day.isBefore(receivedOn)) {
            throw broken("amendment.rule.end-before-receipt", receivedOn);
        }
        consents.add(
                new NoticeConsent(this, NoticeConsent.About.END, written(text, "amendment.rule.who-agreed"), day, by));
        if (NoticeConsent.byAll(consents, NoticeConsent.About.END, day, parties)) {
            endsOn = day;
            endRecordedOn = by.on();
        }
        touch(by);
    }

    private void sayWithdrawn(String text, Attribution by) {
        NoticeConsent.expectSilent(consents, NoticeConsent.About.WITHDRAWAL, by.partyId());
        String words = written(text, "amendment.rule.because");
        consents.add(new NoticeConsent(this, NoticeConsent.About.WITHDRAWAL, words, null, by));
        touch(by);
    }

    private void expectNotWithdrawn(Attribution by) {
        if (state() != State.DONE) {
            expectOpen();
        }
        if (ended(by)) {
            throw broken("amendment.rule.ended", Objects.requireNonNull(endsOn));
        }
    }

    private boolean ended(Attribution by) {
        return endsOn != null && by.on().isAfter(endsOn);
    }

    /** The last day of the agreement by it; null until it was received, or agreed where the term is open. */
    @Nullable
    LocalDate end() {
        return endsOn;
    }
}
