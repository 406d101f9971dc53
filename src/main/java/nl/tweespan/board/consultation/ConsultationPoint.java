package nl.tweespan.board.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A point that a party put on the agenda of a consultation itself. */
@Entity
class ConsultationPoint {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consultation_id")
    private Consultation consultation;

    private UUID frameworkId;
    private UUID organisationId;
    private String title;
    private String personName;
    private LocalDate addedOn;
    private @Nullable LocalDate withdrawnOn;

    protected ConsultationPoint() {}

    ConsultationPoint(Consultation consultation, String title, Attribution by) {
        this.id = Ids.next();
        this.consultation = consultation;
        this.frameworkId = consultation.frameworkId();
        this.organisationId = by.partyId();
        this.title = title.strip();
        this.personName = by.personName();
        this.addedOn = by.on();
    }

    void withdraw(LocalDate on) {
        this.withdrawnOn = on;
    }

    /** Whether it stood on the agenda at the end of that day. */
    boolean standsOn(LocalDate day) {
        return !addedOn.isAfter(day) && (withdrawnOn == null || withdrawnOn.isAfter(day));
    }

    boolean withdrawn() {
        return withdrawnOn != null;
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    ConsultationDetails.Point details() {
        return new ConsultationDetails.Point(id, organisationId, title, personName, addedOn);
    }
}
