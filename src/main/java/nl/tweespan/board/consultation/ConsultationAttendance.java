package nl.tweespan.board.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import nl.tweespan.shared.Ids;

/** Who was there for a party. */
@Entity
class ConsultationAttendance {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consultation_id")
    private Consultation consultation;

    private UUID frameworkId;
    private UUID organisationId;
    private String attended;

    protected ConsultationAttendance() {}

    ConsultationAttendance(Consultation consultation, UUID organisationId, String attended) {
        this.id = Ids.next();
        this.consultation = consultation;
        this.frameworkId = consultation.frameworkId();
        this.organisationId = organisationId;
        this.attended = attended.strip();
    }

    ConsultationDetails.Attendance details() {
        return new ConsultationDetails.Attendance(organisationId, attended);
    }
}
