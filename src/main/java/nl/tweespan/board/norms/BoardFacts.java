package nl.tweespan.board.norms;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The consultations and evaluations of an agreement as far as something follows from them, as known at the end of a day.
 *
 * @param held the last consultation; null before the first
 * @param planned consultations that lie ahead, the first one first; a few
 * @param unrecorded consultations whose day has passed without a word; a few
 * @param unapproved minutes that a party has yet to approve, one line per party; a few
 * @param evaluated the last completed evaluation; null before the first
 * @param evaluating the open evaluation, one line per party that owes verdicts
 * @param ended the day on which the agreement ended by notice (article 8.2); null while it has not
 */
public record BoardFacts(
        @Nullable Happening held,
        List<Happening> planned,
        List<Happening> unrecorded,
        List<Waiting> unapproved,
        @Nullable Happening evaluated,
        List<Waiting> evaluating,
        @Nullable Happening ended) {

    /** Something on a day. */
    public record Happening(UUID id, LocalDate day) {}

    /**
     * Something that waits for a party.
     *
     * @param since since when
     * @param day of what it is about
     * @param amount how many it owes
     */
    public record Waiting(UUID id, LocalDate since, LocalDate day, UUID partyId, long amount) {}
}
