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
import org.jspecify.annotations.Nullable;

/** What the board of one party decided about an amendment; stands until what it was about is taken back or changes. */
@Entity
@Table(name = "amendment_adoption")
class BoardAdoption {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Change change;

    private UUID organisationId;
    private String body;
    private LocalDate decidedOn;
    private String evidence;
    private LocalDate effectiveOn;
    private LocalDate recordedOn;
    private UUID personId;
    private String personName;
    private @Nullable LocalDate fallenOn;

    protected BoardAdoption() {}

    BoardAdoption(Amendment amendment, BoardDecision decision, Attribution by) {
        this.id = Ids.next();
        this.change = amendment;
        this.organisationId = by.partyId();
        this.body = decision.body();
        this.decidedOn = decision.decidedOn();
        this.evidence = decision.evidence();
        this.effectiveOn = decision.effectiveOn();
        this.recordedOn = by.on();
        this.personId = by.personId();
        this.personName = by.personName();
    }

    UUID organisationId() {
        return organisationId;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    boolean stands() {
        return fallenOn == null;
    }

    void fall(LocalDate on) {
        fallenOn = on;
    }
}
