package nl.tweespan.dispute.life;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.tweespan.shared.Ids;

/** A consultation about a dispute, as recorded; never changed. */
@Entity
@Table(name = "dispute_meeting")
class MeetingRecord {

    @Id
    private UUID id;

    private DisputeMeeting meeting;

    MeetingRecord(DisputeMeeting meeting) {
        this.id = Ids.next();
        this.meeting = meeting;
    }

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected MeetingRecord() {}

    DisputeMeeting meeting() {
        return meeting;
    }

    UUID id() {
        return id;
    }
}
