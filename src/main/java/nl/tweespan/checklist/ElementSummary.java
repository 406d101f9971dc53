package nl.tweespan.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * An element of a checklist as it stands.
 *
 * @param letter its place in article 4.2, such as {@code a}
 * @param confirmRole who confirms it
 * @param confirmedByAll whether every party confirms
 * @param factual whether particulars of the project fill it
 * @param version for the form that changes it
 */
public record ElementSummary(
        String letter,
        Role confirmRole,
        boolean confirmedByAll,
        boolean factual,
        @Nullable String text,
        @Nullable String evidence,
        long version,
        List<Confirmed> confirmations) {

    /** Who confirmed it for which party, and when. */
    public record Confirmed(UUID partyId, String personName, LocalDate on) {}

    /** The same with other words: an agreement may be amended after its elements were confirmed. */
    public ElementSummary saying(String words, @Nullable String with) {
        return new ElementSummary(letter, confirmRole, confirmedByAll, factual, words, with, version, confirmations);
    }

    /** Whether there is something to confirm; {@code facts} tells whether the particulars are complete. */
    public boolean filled(boolean facts) {
        return factual ? facts : text != null;
    }

    /** Whether everybody who must has confirmed it. */
    public boolean confirmed(Set<UUID> parties) {
        return confirmedByAll ? parties.stream().allMatch(this::confirmedBy) : !confirmations.isEmpty();
    }

    public boolean confirmedBy(UUID partyId) {
        return confirmations.stream().anyMatch(each -> each.partyId().equals(partyId));
    }
}
