package nl.tweespan.party;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells what somebody who goes leaves behind; implemented by the rooms that own it, with a constant number of statements. */
public interface LeavingWork {

    /** What waits for a successor of this person that day; empty when nothing does. */
    List<Work> of(UUID personId, LocalDate on);

    /**
     * Something that loses its owner.
     *
     * @param what in one sentence, with what is to be done
     * @param url where an administrator does it; null when it is done elsewhere
     */
    record Work(Sentence what, @Nullable String url) {}
}
