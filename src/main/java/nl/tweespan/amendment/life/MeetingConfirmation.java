package nl.tweespan.amendment.life;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Ids;

/** That another party meets too, or met: without it a meeting is one party's word. */
@Entity
@Table(name = "framework_meeting_confirmation")
class MeetingConfirmation {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Meeting meeting;

    private UUID changeId;
    private UUID organisationId;
    private LocalDate recordedOn;
    private UUID personId;
    private String personName;

    protected MeetingConfirmation() {}

    MeetingConfirmation(Meeting meeting, UUID changeId, Attribution by) {
        this.id = Ids.next();
        this.meeting = meeting;
        this.changeId = changeId;
        this.organisationId = by.partyId();
        this.recordedOn = by.on();
        this.personId = by.personId();
        this.personName = by.personName();
    }

    UUID organisationId() {
        return organisationId;
    }
}
