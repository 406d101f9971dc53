package nl.tweespan.project.running;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** A party lets a signed project rest from a day on, with reasons, until it takes it up again itself. */
@Entity
public class Suspension {

    @Id
    private UUID id;

    private UUID projectId;
    private LocalDate fromDay;
    private String reasons;
    private UUID organisationId;
    private UUID personId;
    private String personName;
    private LocalDate suspendedOn;
    private @Nullable LocalDate resumedOn;
    private @Nullable UUID resumedBy;
    private @Nullable String resumedByName;
    private @Nullable String resumedBecause;

    protected Suspension() {}

    /** @throws RuleBroken when the day has passed: nobody lets a project have rested */
    Suspension(UUID projectId, LocalDate fromDay, String reasons, Attribution by) {
        if (fromDay.isBefore(by.on())) {
            throw new RuleBroken(null, "project.rule.suspended-before").at("fromDay");
        }
        this.id = Ids.next();
        this.projectId = projectId;
        this.fromDay = fromDay;
        this.reasons = reasons;
        this.organisationId = by.partyId();
        this.personId = by.personId();
        this.personName = by.personName();
        this.suspendedOn = by.on();
    }

    void resume(String because, Attribution by) {
        resumedOn = by.on();
        resumedBy = by.personId();
        resumedByName = by.personName();
        resumedBecause = because;
    }

    /** The party that lets it rest. */
    public UUID organisationId() {
        return organisationId;
    }
}
