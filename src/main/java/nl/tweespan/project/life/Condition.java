package nl.tweespan.project.life;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** A condition of an approval; the agreement is not signed before it is met. */
@Entity
@Table(name = "approval_condition")
class Condition {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private ProjectAgreement agreement;

    private int position;
    private String text;
    private @Nullable LocalDate metOn;
    private @Nullable String finding;

    protected Condition() {}

    Condition(ProjectAgreement agreement, int position, String text) {
        this.id = Ids.next();
        this.agreement = agreement;
        this.position = position;
        this.text = text;
    }

    void meet(String how, LocalDate on) {
        if (met()) {
            throw new StaleVersion("condition met on " + metOn);
        }
        this.finding = how;
        this.metOn = on;
    }

    boolean met() {
        return metOn != null;
    }

    UUID id() {
        return id;
    }

    String text() {
        return text;
    }
}
