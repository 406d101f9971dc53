package nl.tweespan.amendment.life;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What an amendment or a notice means for one project (articles 8.1 and 8.2). */
@Entity
@Table(name = "project_consequence")
class Consequence {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Change change;

    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable String text;
    private LocalDate decidedOn;

    protected Consequence() {}

    Consequence(Change change, UUID projectId, Outcome outcome, @Nullable String text, Attribution by) {
        this.id = Ids.next();
        this.change = change;
        this.projectId = projectId;
        this.decidedOn = by.on();
        becomes(outcome, text);
    }

    /** Says it again; since when the project has a consequence stays as it was. */
    final void becomes(Outcome outcome, @Nullable String text) {
        this.outcome = outcome;
        this.text = text;
    }

    /** The day on which the project first had one. */
    LocalDate decidedOn() {
        return decidedOn;
    }

    UUID projectId() {
        return projectId;
    }
}
