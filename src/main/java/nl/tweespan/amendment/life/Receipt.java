package nl.tweespan.amendment.life;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Attribution;

/** Who said that a notice was received, for which party, and when that was recorded. */
@Embeddable
record Receipt(
        @Column(name = "receipt_by") UUID partyId,
        @Column(name = "receipt_person_id") UUID personId,
        @Column(name = "receipt_person_name") String personName,
        @Column(name = "receipt_recorded_on") LocalDate recordedOn) {

    static Receipt of(Attribution by) {
        return new Receipt(by.partyId(), by.personId(), by.personName(), by.on());
    }
}
