package nl.tweespan.project.addendum;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.Ids;
import org.jspecify.annotations.Nullable;

/** An approval or a signature that an addendum asks of the holder of an office; taken once. */
@Entity
public class AddendumStep {

    /** What is asked; approvals come first. */
    public enum Kind {
        APPROVE,
        SIGN
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "addendum_id")
    private Addendum addendum;

    private UUID projectId;
    private int position;

    @Enumerated(EnumType.STRING)
    private Kind step;

    private UUID organisationId;
    private String officeCode;
    private @Nullable LocalDate doneOn;
    private @Nullable UUID personId;
    private @Nullable UUID unitId;
    private @Nullable String fingerprint;

    protected AddendumStep() {}

    AddendumStep(Addendum addendum, UUID projectId, int position, Kind step, UUID organisationId, String officeCode) {
        this.id = Ids.next();
        this.addendum = addendum;
        this.projectId = projectId;
        this.position = position;
        this.step = step;
        this.organisationId = organisationId;
        this.officeCode = officeCode;
    }

    void take(LocalDate on, UUID person, @Nullable UUID unit, Fingerprint read) {
        this.doneOn = on;
        this.personId = person;
        this.unitId = unit;
        this.fingerprint = read.hex();
    }

    boolean asks(Kind kind) {
        return doneOn == null && step == kind;
    }

    Kind kind() {
        return step;
    }

    UUID organisationId() {
        return organisationId;
    }

    String officeCode() {
        return officeCode;
    }

    @Nullable
    LocalDate doneOn() {
        return doneOn;
    }
}
