package nl.tweespan.dispute.life;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Ids;
import org.jspecify.annotations.Nullable;

/** An act in a dispute as recorded: who did it, for which party; never changed. */
@Entity
@Table(name = "dispute_step")
class StepRecord {

    @Id
    private UUID id;

    private int position;

    @Enumerated(EnumType.STRING)
    private DisputeAct act;

    private @Nullable UUID aboutId;
    private LocalDate happenedOn;
    private @Nullable String text;
    private LocalDate recordedOn;
    private UUID organisationId;
    private UUID personId;
    private String personName;

    /**
     * What somebody did.
     *
     * @param position its place among the steps of the dispute, from 1
     * @param aboutId the consultation, the seat, or the step that is confirmed; null for the rest
     * @param text what was settled, or why it is taken back; null for the rest
     */
    StepRecord(
            int position,
            DisputeAct act,
            @Nullable UUID aboutId,
            LocalDate happenedOn,
            @Nullable String text,
            Attribution by) {
        this.id = Ids.next();
        this.position = position;
        this.act = act;
        this.aboutId = aboutId;
        this.happenedOn = happenedOn;
        this.text = text;
        this.recordedOn = by.on();
        this.organisationId = by.partyId();
        this.personId = by.personId();
        this.personName = by.personName();
    }

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected StepRecord() {}

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    DisputeAct act() {
        return act;
    }

    UUID party() {
        return organisationId;
    }

    String text() {
        return text == null ? "" : text;
    }

    /** Whether this party said so: it recorded it, or confirmed it. */
    boolean isSaidBy(UUID party, StepRecord closing) {
        return organisationId.equals(party) && (id.equals(closing.id) || closing.id.equals(aboutId));
    }
}
