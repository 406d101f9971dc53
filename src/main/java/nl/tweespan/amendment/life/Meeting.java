package nl.tweespan.amendment.life;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Ids;

/** A meeting instead of an answer, or before it (article 8.1); about an amendment it counts once every other party confirmed it. */
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

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL)
    private List<MeetingConfirmation> confirmations = new ArrayList<>();

    protected Meeting() {}

    Meeting(Change change, LocalDate meetsOn, String place, Attribution by) {
        this.id = Ids.next();
        this.change = change;
        this.organisationId = by.partyId();
        this.meetsOn = meetsOn;
        this.place = place;
        this.recordedOn = by.on();
        this.personId = by.personId();
        this.personName = by.personName();
    }

    /** Another party confirms it. */
    void confirm(UUID changeId, Attribution by) {
        confirmations.add(new MeetingConfirmation(this, changeId, by));
    }

    /** Whether this party planned or confirmed it. */
    boolean holdsFor(UUID party) {
        return organisationId.equals(party)
                || confirmations.stream().anyMatch(each -> each.organisationId().equals(party));
    }

    UUID id() {
        return id;
    }
}
