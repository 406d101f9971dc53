package nl.tweespan.project.running;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Ids;

/** What was told about a running project at the end of a period; never changed. */
@Entity
public class ProgressReport {

    @Id
    private UUID id;

    private UUID projectId;
    private int number;

    @Embedded
    private Progress progress;

    private UUID organisationId;
    private UUID personId;
    private String personName;
    private LocalDate reportedOn;

    protected ProgressReport() {}

    ProgressReport(UUID projectId, int number, Progress progress, Attribution by) {
        this.id = Ids.next();
        this.projectId = projectId;
        this.number = number;
        this.progress = progress;
        this.organisationId = by.partyId();
        this.personId = by.personId();
        this.personName = by.personName();
        this.reportedOn = by.on();
    }
}
