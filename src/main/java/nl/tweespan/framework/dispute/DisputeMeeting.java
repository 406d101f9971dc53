package nl.tweespan.framework.dispute;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** A consultation between the parties about a dispute (article 9.1): when it was held and what was said. */
@Embeddable
public record DisputeMeeting(UUID id, LocalDate heldOn, String notes) {}
