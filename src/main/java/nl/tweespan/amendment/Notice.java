package nl.tweespan.amendment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tweespan.framework.Framework;
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
    Notice(Framework framework, LocalDate start, int number, Letter letter, Deed deed) {
        super(framework.id(), number, letter.reasons(), null, deed);
        this.document = written(letter.document(), "amendment.rule.document");
        this.sentOn = letter.sentOn();
        if (sentOn.isAfter(deed.on()) || sentOn.isBefore(start)) {
            throw broken("amendment.rule.sent", start, deed.on());
        }
        this.namedOn = letter.namedOn();
    }

    /**
     * The others received it on that day: from then on the term runs.
     *
     * @param then the agreement in the version of that day: its term counts
     */
    void receive(Framework then, LocalDate on, Deed deed) {
        if (state() != State.OPEN || receivedOn != null) {
            throw new StaleVersion("received before: " + number());
        }
        if (on.isBefore(since()) || on.isAfter(deed.on())) {
            throw broken("amendment.rule.received", since(), deed.on());
        }
        receivedOn = on;
        receipt = Receipt.of(deed);
        earliestOn = NoticePeriod.earliest(then, on);
        if (earliestOn != null) {
            endsOn = namedOn == null || namedOn.isBefore(earliestOn) ? earliestOn : namedOn;
            endRecordedOn = deed.on();
        }
        touch(deed);
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
    void expectAnswerable(Deed deed) {
        if (state() != State.DONE) {
            expectOpen();
        }
        if (ended(deed)) {
            throw new StaleVersion("ended: " + number());
        }
    }

    /** What becomes of every running and coming project is settled; before the end or after, it does not move. */
    void settle(List<CoveredProject> projects, Deed deed) {
        expectOpen();
        if (receivedOn == null) {
            throw broken("amendment.rule.not-received");
        }
        expectConsequences(projects);
        settledOn = deed.on();
        close(State.DONE, deed);
    }

    /** Its giver takes it back: alone until it was received, afterwards only with the consent of the others, which this asks. */
    @Override
    void withdraw(String because, Deed deed) {
        expectNotWithdrawn(deed);
        if (receivedOn == null) {
            takeBack(because, deed);
        } else {
            expectMover(deed);
            sayWithdrawn(because, deed);
        }
    }

    /** Another party consents; with the last of them it is withdrawn. */
    void consent(String text, List<Framework.Party> parties, Deed deed) {
        expectNotWithdrawn(deed);
        NoticeConsent asked = NoticeConsent.last(consents, NoticeConsent.About.WITHDRAWAL, organisationId());
        if (asked == null || deed.partyId().equals(organisationId())) {
            throw broken("amendment.rule.not-asked");
        }
        sayWithdrawn(text, deed);
        if (NoticeConsent.byAll(consents, NoticeConsent.About.WITHDRAWAL, null, parties)) {
            takenBack(asked.text(), deed);
        }
    }

    /**
     * A party says on which day all agreed to end it, where the term is open; it holds once every party says the same.
     *
     * @param text who agreed, and how
     */
    void agreeEnd(LocalDate day, String text, List<Framework.Party> parties, Deed deed) {
        if (state() == State.WITHDRAWN || receivedOn == null || endsOn != null) {
            throw new StaleVersion("no end to agree on: " + number());
        }
        if (day.isBefore(receivedOn)) {
            throw broken("amendment.rule.end-before-receipt", receivedOn);
        }
        consents.add(new NoticeConsent(
                this, NoticeConsent.About.END, written(text, "amendment.rule.who-agreed"), day, deed));
        if (NoticeConsent.byAll(consents, NoticeConsent.About.END, day, parties)) {
            endsOn = day;
            endRecordedOn = deed.on();
        }
        touch(deed);
    }

    private void sayWithdrawn(String text, Deed deed) {
        NoticeConsent.expectSilent(consents, NoticeConsent.About.WITHDRAWAL, deed.partyId());
        String words = written(text, "amendment.rule.because");
        consents.add(new NoticeConsent(this, NoticeConsent.About.WITHDRAWAL, words, null, deed));
        touch(deed);
    }

    private void expectNotWithdrawn(Deed deed) {
        if (state() != State.DONE) {
            expectOpen();
        }
        if (ended(deed)) {
            throw broken("amendment.rule.ended", endsOn);
        }
    }

    private boolean ended(Deed deed) {
        return endsOn != null && deed.on().isAfter(endsOn);
    }

    /** The last day of the agreement by it; null until it was received, or agreed where the term is open. */
    @Nullable
    LocalDate end() {
        return endsOn;
    }
}
