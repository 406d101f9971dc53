package nl.tweespan.project.life;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Ids;

/** A point on which the project agreement departs from the framework (preamble, P.2): article, what differs and why. */
@Entity
public class Deviation {

    @Id
    private UUID id;

    private UUID projectId;
    private String article;
    private String difference;
    private String reason;
    private UUID personId;
    private LocalDate recordedOn;

    protected Deviation() {}

    Deviation(UUID projectId, String article, String difference, String reason, Attribution by) {
        this.id = Ids.next();
        this.projectId = projectId;
        this.article = article;
        this.difference = difference;
        this.reason = reason;
        this.personId = by.personId();
        this.recordedOn = by.on();
    }
}
