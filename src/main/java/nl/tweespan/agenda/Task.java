package nl.tweespan.agenda;

import java.time.LocalDate;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody.
 *
 * @param title the record's own title
 * @param reference the record's reference, null when it has none
 * @param what one sentence: what is asked and which article asks it
 * @param since since when it waits
 * @param due when it must be done; null when no term runs
 * @param waitsFor who must act, for "waiting for others"
 * @param record where it is read, also by whoever may not do it
 * @param act what the link says, such as "Review"
 * @param url where it is done; shown only to whom it waits for
 */
public record Task(
        Sentence title,
        @Nullable String reference,
        Sentence what,
        LocalDate since,
        @Nullable LocalDate due,
        Waiter waitsFor,
        String record,
        Sentence act,
        String url) {

    /** Who must act: an office or role and the code of its party (which gives the colour). */
    public record Waiter(Sentence name, String partyCode) {}

    public boolean overdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
