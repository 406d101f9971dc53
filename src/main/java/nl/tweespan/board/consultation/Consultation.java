package nl.tweespan.board.consultation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.tweespan.board.consultation.HeldConsultation.Wording;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import nl.tweespan.shared.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** A consultation of the boards (article 7): planned, then held and minuted, or cancelled. */
@Entity
public class Consultation implements Versioned {

    @Id
    private UUID id;

    private UUID frameworkId;
    private LocalDate plannedFor;
    private String place;
    private String invited;
    private LocalDate plannedOn;
    private @Nullable LocalDate heldOn;
    private @Nullable LocalDate recordedOn;
    private @Nullable Integer reportYear;
    private @Nullable LocalDate cancelledOn;
    private @Nullable String reason;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @OneToMany(mappedBy = "consultation", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<ConsultationPlanning> plannings = new ArrayList<>();

    @OneToMany(mappedBy = "consultation", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<ConsultationPoint> points = new ArrayList<>();

    @OneToMany(mappedBy = "consultation", cascade = CascadeType.ALL)
    private List<ConsultationAttendance> attendance = new ArrayList<>();

    @OneToMany(mappedBy = "consultation", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<ConsultationMinutes> minutes = new ArrayList<>();

    protected Consultation() {}

    public Consultation(UUID frameworkId, Plan plan, Attribution by) {
        this.id = Ids.next();
        this.frameworkId = frameworkId;
        this.plannedOn = by.on();
        arrange(plan, by);
    }

    public void plan(Plan plan, Attribution by) {
        expectPlanned();
        arrange(plan, by);
    }

    private void arrange(Plan plan, Attribution by) {
        this.plannedFor = plan.day();
        this.place = plan.place().strip();
        this.invited = plan.invited().strip();
        plannings.add(new ConsultationPlanning(this, plannings.size() + 1, plan, by));
        this.changedAt = by.at();
    }

    void add(String point, Attribution by) {
        expectPlanned();
        points.add(new ConsultationPoint(this, point, by));
        this.changedAt = by.at();
    }

    /** @throws AccessDeniedException when another party put it on the agenda */
    void withdraw(UUID pointId, Attribution by) {
        expectPlanned();
        ConsultationPoint point = points.stream()
                .filter(each -> each.id().equals(pointId) && !each.withdrawn())
                .findFirst()
                .orElseThrow(() -> new NotFound("point " + pointId));
        if (!point.organisationId().equals(by.partyId())) {
            throw new AccessDeniedException("point " + pointId + " is of another party");
        }
        point.withdraw(by.on());
        this.changedAt = by.at();
    }

    public void cancel(String why, Attribution by) {
        expectPlanned();
        this.cancelledOn = by.on();
        this.reason = why.strip();
        this.changedAt = by.at();
    }

    /** Refuses what cannot have been held (article 7). */
    void checkHeld(HeldConsultation held, List<Framework.Party> parties, Attribution by) {
        expectPlanned();
        if (held.on().isAfter(by.on())) {
            throw new RuleBroken("7.1", "board.rule.held-ahead", held.on());
        }
        parties.stream()
                .filter(party -> held.attended().getOrDefault(party.id(), "").isBlank())
                .findFirst()
                .ifPresent(party -> {
                    throw new RuleBroken("7.1", "board.rule.attended-missing", party.shortName());
                });
        if (held.wording().text().isBlank()) {
            throw new RuleBroken("7.2", "board.rule.minutes-missing");
        }
    }

    /** Records it as held; the papers must have been kept before. */
    public void hold(HeldConsultation held, List<Framework.Party> parties, Attribution by) {
        checkHeld(held, parties, by);
        parties.forEach(party -> attendance.add(new ConsultationAttendance(
                this, party.id(), Objects.requireNonNull(held.attended().get(party.id())))));
        minutes.add(new ConsultationMinutes(this, 1, held.wording(), by));
        this.heldOn = held.on();
        this.recordedOn = by.on();
        this.reportYear = held.year();
        this.changedAt = by.at();
    }

    /** Words the minutes anew; the other parties approve again. Not after all have (article 7.2). */
    void correct(Wording wording, List<Framework.Party> parties, Attribution by) {
        ConsultationMinutes last = lastMinutes();
        if (parties.stream().allMatch(party -> last.approvedBy(party.id()))) {
            throw new RuleBroken("7.2", "board.rule.minutes-approved");
        }
        minutes.add(new ConsultationMinutes(this, minutes.size() + 1, wording, by));
        this.changedAt = by.at();
    }

    public void approveMinutes(Attribution by) {
        lastMinutes().approve(by);
        this.changedAt = by.at();
    }

    private ConsultationMinutes lastMinutes() {
        if (minutes.isEmpty()) {
            throw new RuleBroken("7.2", "board.rule.not-held");
        }
        return minutes.get(minutes.size() - 1);
    }

    private void expectPlanned() {
        if (heldOn != null || cancelledOn != null) {
            throw new StaleVersion("consultation " + id + " was held or cancelled");
        }
    }

    public UUID id() {
        return id;
    }

    UUID frameworkId() {
        return frameworkId;
    }

    @Override
    public long storedVersion() {
        return version == null ? 0 : version;
    }

    /** As known at the end of that day. */
    public ConsultationDetails details(LocalDate day) {
        boolean recorded = recordedOn != null && !recordedOn.isAfter(day);
        boolean cancelled = cancelledOn != null && !cancelledOn.isAfter(day);
        return new ConsultationDetails(
                id,
                ConsultationPlanning.on(day, plannings),
                plannedOn,
                recorded
                        ? new ConsultationDetails.Meeting(
                                Objects.requireNonNull(heldOn),
                                Objects.requireNonNull(recordedOn),
                                Objects.requireNonNull(reportYear))
                        : null,
                cancelled
                        ? new ConsultationDetails.Cancellation(
                                Objects.requireNonNull(cancelledOn), Objects.requireNonNull(reason))
                        : null,
                points.stream()
                        .filter(point -> point.standsOn(day))
                        .map(ConsultationPoint::details)
                        .toList(),
                recorded
                        ? attendance.stream()
                                .map(ConsultationAttendance::details)
                                .toList()
                        : List.of(),
                minutes.stream()
                        .filter(each -> !each.writtenOn().isAfter(day))
                        .map(each -> each.details(day))
                        .toList(),
                storedVersion());
    }
}
