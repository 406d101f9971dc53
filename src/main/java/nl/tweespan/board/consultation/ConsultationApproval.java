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

/** A party's approval of a wording of the minutes. */
@Entity
class ConsultationApproval {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "minutes_id")
    private ConsultationMinutes minutes;

    private UUID consultationId;
    private UUID frameworkId;
    private UUID organisationId;
    private UUID personId;
    private String personName;
    private LocalDate approvedOn;

    protected ConsultationApproval() {}

    ConsultationApproval(ConsultationMinutes minutes, Attribution by) {
        this.id = Ids.next();
        this.minutes = minutes;
        this.consultationId = minutes.consultationId();
        this.frameworkId = minutes.frameworkId();
        this.organisationId = by.partyId();
        this.personId = by.personId();
        this.personName = by.personName();
        this.approvedOn = by.on();
    }

    UUID organisationId() {
        return organisationId;
    }

    LocalDate approvedOn() {
        return approvedOn;
    }

    ConsultationDetails.Approval details() {
        return new ConsultationDetails.Approval(organisationId, personName, approvedOn);
    }
}
