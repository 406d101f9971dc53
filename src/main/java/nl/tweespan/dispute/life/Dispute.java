package nl.tweespan.dispute.life;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.dispute.life.Arbitrator.ChosenBy;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import nl.tweespan.shared.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A dispute between the parties (article 9). It always begins in consultation; only when that has failed a panel of arbitrators can
 * come, and its ruling closes it. Until then the parties may settle it at any time, and who raised it may take it back. Facts are
 * added, never changed; the state follows from them.
 */
@Entity
class Dispute implements Versioned {

    @Id
    private UUID id = Ids.next();

    private UUID frameworkId;
    private UUID openedBy;
    private String subject;
    private String about;
    private LocalDate openedOn;
    private @Nullable UUID projectId;

    private @Nullable LocalDate failedOn;
    private @Nullable String failure;
    private @Nullable LocalDate courtAskedOn;
    private @Nullable String courtReference;
    private @Nullable LocalDate ruledOn;
    private @Nullable String ruling;
    private @Nullable String rulingPlace;
    private @Nullable LocalDate settledOn;
    private @Nullable String settlement;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable String withdrawal;

    // not called version: Spring Data would ask version(), and take what is new for something stored
    @Version
    private @Nullable Long version;

    // Owned here and not by the rows, so that a new one moves the version of the dispute.
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "dispute_id", nullable = false, updatable = false)
    private Set<MeetingRecord> meetings = new HashSet<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "dispute_id", nullable = false, updatable = false)
    private Set<PanelSeat> seats = new HashSet<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "dispute_id", nullable = false, updatable = false)
    private Set<StepRecord> steps = new HashSet<>();

    /** @param start the first day of the agreement */
    Dispute(UUID frameworkId, DisputeSubject claim, LocalDate start, Attribution by) {
        this.frameworkId = frameworkId;
        this.openedBy = by.partyId();
        this.subject = text("9.1", claim.subject(), 3);
        this.about = text("9.1", claim.about());
        this.openedOn = day("9.1", claim.openedOn(), start, by);
        this.projectId = claim.projectId();
        step(DisputeAct.OPEN, null, openedOn, null, by);
    }

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Dispute() {}

    /** The parties consulted about it on that day (article 9.1). */
    void meet(LocalDate on, String notes, Attribution by) {
        inConsultation();
        LocalDate day = day("9.1", on, openedOn, by);
        MeetingRecord meeting = new MeetingRecord(new DisputeMeeting(day, text("9.1", notes)));
        meetings.add(meeting);
        step(DisputeAct.MEET, meeting.id(), day, null, by);
    }

    /** A party says that they settled it between themselves; closes it once every other party confirms. */
    void settle(LocalDate on, String text, Attribution by) {
        open();
        LocalDate day = day("9.1", on, lastConsulted(), by);
        step(DisputeAct.SETTLE, null, day, text("9.1", text), by);
    }

    /** Consultation that was held has failed; from now on it can go to arbitrators (article 9.2). */
    void fail(LocalDate on, String why, Attribution by) {
        inConsultation();
        if (meetings.isEmpty()) {
            throw new RuleBroken("9.1", "dispute.rule.meet-first");
        }
        failedOn = day("9.1", on, lastConsulted(), by);
        failure = text("9.1", why);
        step(DisputeAct.FAIL, null, on, null, by);
    }

    /** The party that opened it takes it back: alone until an arbitrator sits, from then on with the consent of the others. */
    void withdraw(LocalDate on, String why, Attribution by) {
        open();
        if (!by.partyId().equals(openedBy)) {
            throw new RuleBroken("9.1", "dispute.rule.not-opener");
        }
        LocalDate day = day("9.1", on, lastConsulted(), by);
        StepRecord taken = step(DisputeAct.WITHDRAW, null, day, text("9.1", why), by);
        if (seats.isEmpty()) {
            close(taken, by);
        }
    }

    /** Another party confirms the settlement, or consents to the withdrawal, that was said last; the last of them closes it. */
    void confirm(Collection<UUID> parties, Attribution by) {
        open();
        StepRecord closing = steps.stream()
                .filter(step -> step.act() == DisputeAct.SETTLE || step.act() == DisputeAct.WITHDRAW)
                .max(Comparator.comparingInt(StepRecord::position))
                .orElse(null);
        if (closing == null || closing.party().equals(by.partyId())) {
            throw new RuleBroken("9.1", "dispute.rule.nothing-to-confirm");
        }
        if (said(closing, by.partyId())) {
            throw new StaleVersion("confirmed before by " + by.partyId());
        }
        step(DisputeAct.CONFIRM, closing.id(), by.on(), null, by);
        if (parties.stream().allMatch(party -> said(closing, party))) {
            close(closing, by);
        }
    }

    /** The party appoints its arbitrator (article 9.2). */
    void appoint(String name, LocalDate on, Attribution by) {
        LocalDate failed = inArbitration();
        if (panel().of(by.partyId()).isPresent()) {
            throw new RuleBroken("9.2", "dispute.rule.party-appointed");
        }
        LocalDate day = day("9.2", on, failed, by);
        seat(DisputeAct.APPOINT, Arbitrator.ofParty(frameworkId, by.partyId(), name, day), by);
    }

    /** The chair that the arbitrators of the parties chose, or after a request the court (article 9.2). */
    void appointChair(String name, LocalDate on, Collection<UUID> parties, Attribution by) {
        inArbitration();
        LocalDate ready = panel().readyForChair(parties);
        LocalDate day = day("9.2", on, courtAskedOn == null ? ready : courtAskedOn, by);
        ChosenBy chosenBy = courtAskedOn == null ? ChosenBy.ARBITRATORS : ChosenBy.COURT;
        seat(DisputeAct.APPOINT_CHAIR, Arbitrator.chair(frameworkId, chosenBy, name, day), by);
    }

    /** The arbitrators do not agree on a chair: the court is asked to name one (article 9.2). */
    void askCourt(LocalDate on, String reference, Collection<UUID> parties, Attribution by) {
        inArbitration();
        LocalDate ready = panel().readyForChair(parties);
        if (courtAskedOn != null) {
            throw new RuleBroken("9.2", "dispute.rule.court-asked", courtAskedOn);
        }
        courtAskedOn = day("9.2", on, ready, by);
        courtReference = text("9.2", reference);
        step(DisputeAct.ASK_COURT, null, on, null, by);
    }

    /** The panel rules; binds all parties and closes it (article 9.3). */
    void rule(LocalDate on, String text, String place, Attribution by) {
        inArbitration();
        Arbitrator chair = panel().chair().orElseThrow(() -> new RuleBroken("9.2", "dispute.rule.no-chair"));
        ruledOn = day("9.3", on, chair.appointedOn(), by);
        ruling = text("9.3", text);
        rulingPlace = text("9.3", place);
        step(DisputeAct.RULE, null, on, null, by);
    }

    private boolean said(StepRecord closing, UUID party) {
        return steps.stream().anyMatch(step -> step.isSaidBy(party, closing));
    }

    private StepRecord step(DisputeAct act, @Nullable UUID about, LocalDate on, @Nullable String text, Attribution by) {
        StepRecord step = new StepRecord(steps.size() + 1, act, about, on, text, by);
        steps.add(step);
        return step;
    }

    /** Closes it as that says. */
    private void close(StepRecord closing, Attribution by) {
        if (closing.act() == DisputeAct.SETTLE) {
            settledOn = by.on();
            settlement = closing.text();
        } else {
            withdrawnOn = by.on();
            withdrawal = closing.text();
        }
    }

    private void open() {
        if (settledOn != null || withdrawnOn != null || ruledOn != null) {
            throw new RuleBroken("9", "dispute.rule.closed");
        }
    }

    private void seat(DisputeAct act, Arbitrator arbitrator, Attribution by) {
        PanelSeat seat = new PanelSeat(panel().welcome(arbitrator));
        seats.add(seat);
        step(act, seat.id(), arbitrator.appointedOn(), null, by);
    }

    private Panel panel() {
        return new Panel(seats.stream().map(PanelSeat::arbitrator).toList());
    }

    private LocalDate lastConsulted() {
        return meetings.stream().map(one -> one.meeting().heldOn()).reduce(openedOn, (a, b) -> a.isAfter(b) ? a : b);
    }

    private void inConsultation() {
        open();
        if (failedOn != null) {
            throw new RuleBroken("9.1", "dispute.rule.consultation-over", failedOn);
        }
    }

    private LocalDate inArbitration() {
        open();
        if (failedOn == null) {
            throw new RuleBroken("9.1", "dispute.rule.consult-first");
        }
        return failedOn;
    }

    /** The day, when it lies within: not before what it follows from, and not after today. */
    private static LocalDate day(String article, LocalDate day, LocalDate from, Attribution by) {
        if (day.isBefore(from) || day.isAfter(by.on())) {
            throw new RuleBroken(article, "dispute.rule.day-outside", article, from, by.on());
        }
        return day;
    }

    private static String text(String article, String typed) {
        return text(article, typed, 1);
    }

    /** A text of at least so many characters, without the spaces around. */
    static String text(String article, String typed, int least) {
        String text = typed.strip();
        if (text.length() < least) {
            throw new RuleBroken(article, "dispute.rule.text-missing", least);
        }
        return text;
    }

    UUID id() {
        return id;
    }

    UUID frameworkId() {
        return frameworkId;
    }

    @Override
    public long storedVersion() {
        return version == null ? 0 : version;
    }
}
