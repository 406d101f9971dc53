package nl.tweespan.framework.dispute;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.framework.dispute.Arbitrator.ChosenBy;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * A dispute between the parties (article 9). It always begins in consultation; only when that has failed a panel of
 * arbitrators comes, and its ruling closes it. Facts are added, never changed; the state follows from them.
 */
@Entity
class Dispute {

    @Id
    private UUID id;

    private UUID frameworkId;
    private UUID openedBy;
    private String subject;
    private String about;
    private LocalDate openedOn;
    private @Nullable UUID projectId;

    private @Nullable LocalDate settledOn;
    private @Nullable String settlement;
    private @Nullable LocalDate failedOn;
    private @Nullable String failure;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable String withdrawal;
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

    @Version
    private @Nullable Long version;

    Dispute(UUID frameworkId, UUID openedBy, Claim claim, Span span) {
        this.id = Ids.next();
        this.frameworkId = frameworkId;
        this.openedBy = openedBy;
        this.subject = Given.text("9.1", claim.subject(), 3);
        this.about = Given.text("9.1", claim.about());
        this.openedOn = span.check("9.1", claim.openedOn());
        this.projectId = claim.projectId();
    }

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Dispute() {}

    /** The parties consulted about it on that day (article 9.1). */
    void meet(LocalDate on, String notes, LocalDate today) {
        inConsultation();
        LocalDate day = new Span(openedOn, today).check("9.1", on);
        meetings.add(new MeetingRecord(new DisputeMeeting(day, Given.text("9.1", notes))));
    }

    /** Settled between the parties themselves; closes it (article 9.1). */
    void settle(LocalDate on, String text, LocalDate today) {
        inConsultation();
        settledOn = new Span(lastConsulted(), today).check("9.1", on);
        settlement = Given.text("9.1", text);
    }

    /** Consultation that was held has failed; from now on it lies with arbitrators (article 9.2). */
    void fail(LocalDate on, String why, LocalDate today) {
        inConsultation();
        if (meetings.isEmpty()) {
            throw new RuleBroken("9.1", "framework.dispute.rule.meet-first");
        }
        failedOn = new Span(lastConsulted(), today).check("9.1", on);
        failure = Given.text("9.1", why);
    }

    /** The party that opened it takes it back, as long as nothing else happened. */
    void withdraw(UUID party, LocalDate on, String why, LocalDate today) {
        inConsultation();
        if (!party.equals(openedBy)) {
            throw new RuleBroken("9.1", "framework.dispute.rule.not-opener");
        }
        if (!meetings.isEmpty()) {
            throw new RuleBroken("9.1", "framework.dispute.rule.consulted-already");
        }
        withdrawnOn = new Span(openedOn, today).check("9.1", on);
        withdrawal = Given.text("9.1", why);
    }

    /** The party appoints its arbitrator (article 9.2). */
    void appoint(UUID party, String name, LocalDate on, LocalDate today) {
        LocalDate failed = inArbitration();
        if (panel().of(party).isPresent()) {
            throw new RuleBroken("9.2", "framework.dispute.rule.party-appointed");
        }
        LocalDate day = new Span(failed, today).check("9.2", on);
        seats.add(new PanelSeat(panel().welcome(Arbitrator.ofParty(frameworkId, party, name, day))));
    }

    /** The chair that the arbitrators of the parties chose, or after a request the court (article 9.2). */
    void appointChair(String name, LocalDate on, Collection<UUID> parties, LocalDate today) {
        inArbitration();
        LocalDate ready = panel().readyForChair(parties);
        LocalDate day = new Span(courtAskedOn == null ? ready : courtAskedOn, today).check("9.2", on);
        ChosenBy chosenBy = courtAskedOn == null ? ChosenBy.ARBITRATORS : ChosenBy.COURT;
        seats.add(new PanelSeat(panel().welcome(Arbitrator.chair(frameworkId, chosenBy, name, day))));
    }

    /** The arbitrators do not agree on a chair: the court is asked to name one (article 9.2). */
    void askCourt(LocalDate on, String reference, Collection<UUID> parties, LocalDate today) {
        inArbitration();
        LocalDate ready = panel().readyForChair(parties);
        if (courtAskedOn != null) {
            throw new RuleBroken("9.2", "framework.dispute.rule.court-asked", courtAskedOn);
        }
        courtAskedOn = new Span(ready, today).check("9.2", on);
        courtReference = Given.text("9.2", reference);
    }

    /** The panel rules; binds all parties and closes it (article 9.3). */
    void rule(LocalDate on, String text, String place, LocalDate today) {
        inArbitration();
        Arbitrator chair = panel().chair().orElseThrow(() -> new RuleBroken("9.2", "framework.dispute.rule.no-chair"));
        ruledOn = new Span(chair.appointedOn(), today).check("9.3", on);
        ruling = Given.text("9.3", text);
        rulingPlace = Given.text("9.3", place);
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
            throw new RuleBroken("9.1", "framework.dispute.rule.consultation-over", failedOn);
        }
    }

    private LocalDate inArbitration() {
        open();
        if (failedOn == null) {
            throw new RuleBroken("9.1", "framework.dispute.rule.consult-first");
        }
        return failedOn;
    }

    private void open() {
        if (settledOn != null || withdrawnOn != null || ruledOn != null) {
            throw new RuleBroken("9", "framework.dispute.rule.closed");
        }
    }

    UUID id() {
        return id;
    }

    UUID frameworkId() {
        return frameworkId;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
