package nl.tweespan.dispute;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.dispute.Arbitrator.ChosenBy;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * A dispute between the parties (article 9). It always begins in consultation; only when that has failed a panel of arbitrators can
 * come, and its ruling closes it. Until then the parties may settle it at any time, and who raised it may take it back. Facts are
 * added, never changed; the state follows from them.
 */
@Entity
class Dispute extends Proceedings {

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

    // Owned here and not by the rows, so that a new one moves the version of the dispute.
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "dispute_id", nullable = false, updatable = false)
    private Set<MeetingRecord> meetings = new HashSet<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "dispute_id", nullable = false, updatable = false)
    private Set<PanelSeat> seats = new HashSet<>();

    Dispute(UUID frameworkId, DisputeSubject claim, DateRange span, By by) {
        this.frameworkId = frameworkId;
        this.openedBy = by.party();
        this.subject = TrimmedText.text("9.1", claim.subject(), 3);
        this.about = TrimmedText.text("9.1", claim.about());
        this.openedOn = span.check("9.1", claim.openedOn());
        this.projectId = claim.projectId();
        step(DisputeAct.OPEN, null, openedOn, null, by);
    }

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Dispute() {}

    /** The parties consulted about it on that day (article 9.1). */
    void meet(LocalDate on, String notes, By by) {
        inConsultation();
        LocalDate day = new DateRange(openedOn, by.today()).check("9.1", on);
        MeetingRecord meeting = new MeetingRecord(new DisputeMeeting(day, TrimmedText.text("9.1", notes)));
        meetings.add(meeting);
        step(DisputeAct.MEET, meeting.id(), day, null, by);
    }

    /** A party says that they settled it between themselves; closes it once every other party confirms. */
    void settle(LocalDate on, String text, By by) {
        open();
        LocalDate day = new DateRange(lastConsulted(), by.today()).check("9.1", on);
        step(DisputeAct.SETTLE, null, day, TrimmedText.text("9.1", text), by);
    }

    /** Consultation that was held has failed; from now on it can go to arbitrators (article 9.2). */
    void fail(LocalDate on, String why, By by) {
        inConsultation();
        if (meetings.isEmpty()) {
            throw new RuleBroken("9.1", "dispute.rule.meet-first");
        }
        failedOn = new DateRange(lastConsulted(), by.today()).check("9.1", on);
        failure = TrimmedText.text("9.1", why);
        step(DisputeAct.FAIL, null, on, null, by);
    }

    /** The party that opened it takes it back: alone until an arbitrator sits, from then on with the consent of the others. */
    void withdraw(LocalDate on, String why, By by) {
        open();
        if (!by.party().equals(openedBy)) {
            throw new RuleBroken("9.1", "dispute.rule.not-opener");
        }
        LocalDate day = new DateRange(lastConsulted(), by.today()).check("9.1", on);
        StepRecord taken = step(DisputeAct.WITHDRAW, null, day, TrimmedText.text("9.1", why), by);
        if (seats.isEmpty()) {
            close(taken, by);
        }
    }

    /** The party appoints its arbitrator (article 9.2). */
    void appoint(String name, LocalDate on, By by) {
        LocalDate failed = inArbitration();
        if (panel().of(by.party()).isPresent()) {
            throw new RuleBroken("9.2", "dispute.rule.party-appointed");
        }
        LocalDate day = new DateRange(failed, by.today()).check("9.2", on);
        seat(DisputeAct.APPOINT, Arbitrator.ofParty(frameworkId, by.party(), name, day), by);
    }

    /** The chair that the arbitrators of the parties chose, or after a request the court (article 9.2). */
    void appointChair(String name, LocalDate on, Collection<UUID> parties, By by) {
        inArbitration();
        LocalDate ready = panel().readyForChair(parties);
        LocalDate day = new DateRange(courtAskedOn == null ? ready : courtAskedOn, by.today()).check("9.2", on);
        ChosenBy chosenBy = courtAskedOn == null ? ChosenBy.ARBITRATORS : ChosenBy.COURT;
        seat(DisputeAct.APPOINT_CHAIR, Arbitrator.chair(frameworkId, chosenBy, name, day), by);
    }

    /** The arbitrators do not agree on a chair: the court is asked to name one (article 9.2). */
    void askCourt(LocalDate on, String reference, Collection<UUID> parties, By by) {
        inArbitration();
        LocalDate ready = panel().readyForChair(parties);
        if (courtAskedOn != null) {
            throw new RuleBroken("9.2", "dispute.rule.court-asked", courtAskedOn);
        }
        courtAskedOn = new DateRange(ready, by.today()).check("9.2", on);
        courtReference = TrimmedText.text("9.2", reference);
        step(DisputeAct.ASK_COURT, null, on, null, by);
    }

    /** The panel rules; binds all parties and closes it (article 9.3). */
    void rule(LocalDate on, String text, String place, By by) {
        inArbitration();
        Arbitrator chair = panel().chair().orElseThrow(() -> new RuleBroken("9.2", "dispute.rule.no-chair"));
        ruledOn = new DateRange(chair.appointedOn(), by.today()).check("9.3", on);
        ruling = TrimmedText.text("9.3", text);
        rulingPlace = TrimmedText.text("9.3", place);
        step(DisputeAct.RULE, null, on, null, by);
    }

    private void seat(DisputeAct act, Arbitrator arbitrator, By by) {
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

    @Override
    boolean ruled() {
        return ruledOn != null;
    }

    UUID frameworkId() {
        return frameworkId;
    }
}
