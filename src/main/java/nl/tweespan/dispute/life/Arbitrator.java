package nl.tweespan.dispute.life;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the panel (article 9.2).
 *
 * @param organisationId the party that appointed; null for the chair, who is no party's
 * @param chosenBy who chose
 */
@Embeddable
public record Arbitrator(
        UUID frameworkId,
        @Nullable UUID organisationId,
        @Enumerated(EnumType.STRING) ChosenBy chosenBy,
        String name,
        LocalDate appointedOn) {

    /** Who chose an arbitrator. */
    public enum ChosenBy {
        PARTY,
        ARBITRATORS,
        COURT
    }

    static Arbitrator ofParty(UUID frameworkId, UUID party, String name, LocalDate on) {
        return new Arbitrator(frameworkId, party, ChosenBy.PARTY, given(name), on);
    }

    static Arbitrator chair(UUID frameworkId, ChosenBy chosenBy, String name, LocalDate on) {
        return new Arbitrator(frameworkId, null, chosenBy, given(name), on);
    }

    public boolean chair() {
        return organisationId == null;
    }

    /** Whether it is the same name: capitals and spaces make no difference, titles do. */
    boolean isCalled(String other) {
        return name.toLowerCase(Locale.ROOT).equals(tidy(other).toLowerCase(Locale.ROOT));
    }

    private static String given(String name) {
        return Dispute.text("9.2", tidy(name), 2);
    }

    private static String tidy(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
