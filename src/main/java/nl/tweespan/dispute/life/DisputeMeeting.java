package nl.tweespan.dispute.life;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A consultation between the parties about a dispute (article 9.1): when it was held and what was said. */
@Embeddable
public record DisputeMeeting(LocalDate heldOn, String notes) {}
