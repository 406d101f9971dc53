package nl.tweespan.framework.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as it was known at the end of a day: what happened later is not there.
 *
 * @param projectId the project that it is about; null when it is about none
 * @param meetings how often the parties consulted about it
 * @param settled how it was settled in consultation; null when it was not
 * @param failed why consultation failed
 * @param withdrawn why the party that opened it took it back
 * @param courtAsked the court's reference of the request for a chair
 * @param ruling what the panel ruled
 * @param rulingPlace where the document lies
 * @param arbitrators who sits on the panel, in the order of appointment
 */
public record DisputeDetails(
        UUID id,
        UUID frameworkId,
        UUID openedBy,
        String subject,
        String about,
        LocalDate openedOn,
        @Nullable UUID projectId,
        int meetings,
        @Nullable Fact settled,
        @Nullable Fact failed,
        @Nullable Fact withdrawn,
        @Nullable Fact courtAsked,
        @Nullable Fact ruling,
        @Nullable String rulingPlace,
        List<Arbitrator> arbitrators,
        long version) {

    /** Something that happened on a day. */
    public record Fact(LocalDate on, String text) {}

    /** Whether nothing more can happen to it. */
    public boolean closed() {
        return settled != null || withdrawn != null || ruling != null;
    }

    /** Who sits for that party; null when the seat is empty. */
    public @Nullable Arbitrator arbitratorOf(UUID party) {
        return new Panel(arbitrators).of(party).orElse(null);
    }

    public @Nullable Arbitrator chair() {
        return new Panel(arbitrators).chair().orElse(null);
    }
}
