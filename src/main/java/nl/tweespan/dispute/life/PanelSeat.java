package nl.tweespan.dispute.life;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.tweespan.shared.Ids;

/** A seat of the panel that somebody has taken; never changed. */
@Entity
@Table(name = "arbitrator")
class PanelSeat {

    @Id
    private UUID id;

    private Arbitrator arbitrator;

    PanelSeat(Arbitrator arbitrator) {
        this.id = Ids.next();
        this.arbitrator = arbitrator;
    }

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected PanelSeat() {}

    Arbitrator arbitrator() {
        return arbitrator;
    }

    UUID id() {
        return id;
    }
}
