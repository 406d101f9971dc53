package nl.tweespan.framework.change;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Ids;

/** A meeting that the parties planned instead of an answer, or before it (article 8.1). */
@Entity
@Table(name = "framework_meeting")
class Meeting {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Change change;

    private UUID organisationId;
    private LocalDate meetsOn;
    private String place;
    private LocalDate recordedOn;
    private UUID personId;
    private String personName;

    protected Meeting() {}

    Meeting(Change change, LocalDate meetsOn, String place, Deed deed) {
        this.id = Ids.next();
        this.change = change;
        this.organisationId = deed.partyId();
        this.meetsOn = meetsOn;
        this.place = place;
        this.recordedOn = deed.on();
        this.personId = deed.personId();
        this.personName = deed.personName();
    }
}
