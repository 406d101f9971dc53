package nl.tweespan.party.life;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** The time in which somebody holds an office; the end is the first day on which it is no longer held. */
@Entity
class OfficeHolder {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "office_id")
    private Office office;

    private UUID personId;
    private UUID organisationId;
    private LocalDate heldFrom;
    private @Nullable LocalDate heldUntil;

    @Version
    private @Nullable Long version;

    OfficeHolder(Office office, UUID personId, LocalDate heldFrom, @Nullable LocalDate heldUntil) {
        this.id = Ids.next();
        this.office = office;
        this.personId = personId;
        this.organisationId = office.organisationId();
        this.heldFrom = heldFrom;
        if (heldUntil != null) {
            end(heldUntil);
        }
    }

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected OfficeHolder() {}

    void end(LocalDate until) {
        if (!until.isAfter(heldFrom)) {
            throw new RuleBroken(null, "party.office.end-before-start", heldFrom);
        }
        heldUntil = until;
    }

    boolean heldOn(LocalDate day) {
        return !day.isBefore(heldFrom) && (heldUntil == null || day.isBefore(heldUntil));
    }

    boolean overlaps(OfficeHolder other) {
        return (heldUntil == null || other.heldFrom.isBefore(heldUntil))
                && (other.heldUntil == null || heldFrom.isBefore(other.heldUntil));
    }

    RuleBroken taken() {
        return heldUntil == null
                ? new RuleBroken(null, "party.office.held-since", heldFrom)
                : new RuleBroken(null, "party.office.held-between", heldFrom, heldUntil);
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    LocalDate heldFrom() {
        return heldFrom;
    }

    @Nullable
    LocalDate heldUntil() {
        return heldUntil;
    }
}
