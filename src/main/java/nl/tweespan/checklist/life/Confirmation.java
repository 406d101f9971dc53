package nl.tweespan.checklist.life;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A party's word that an element is right as it stands. */
@Entity
class Confirmation {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "element_id")
    private Element element;

    private UUID checklistId;
    private UUID organisationId;
    private UUID personId;
    private LocalDate confirmedOn;
    private @Nullable String fingerprint;

    protected Confirmation() {}

    /** @param read the words that are confirmed */
    Confirmation(Element element, UUID organisationId, UUID personId, LocalDate confirmedOn, Fingerprint read) {
        this.id = Ids.next();
        this.element = element;
        this.checklistId = element.checklistId();
        this.organisationId = organisationId;
        this.personId = personId;
        this.confirmedOn = confirmedOn;
        this.fingerprint = read.hex();
    }

    boolean by(UUID partyId) {
        return organisationId.equals(partyId);
    }
}
