package nl.tweespan.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Offers deadlines; implemented by the room that owns the facts, with a constant number of queries. */
public interface DeadlineSource {

    /**
     * What falls due and is not handled, as things stood at the end of that day (Europe/Amsterdam): never "exactly so many days
     * ahead", always until somebody has done it. What lies far ahead is named too; lead times are the agenda's.
     */
    List<Deadline> deadlines(UUID frameworkId, LocalDate on);
}
