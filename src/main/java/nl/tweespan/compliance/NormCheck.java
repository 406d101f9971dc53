package nl.tweespan.compliance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Answers for a set of norms; implemented by the room that owns the data, with a constant number of queries. */
public interface NormCheck {

    /** Ids of the norms this check answers, such as {@code 4.2}. */
    Set<String> norms();

    /** A finding for each of {@link #norms()}, as things stood at the end of that day (Europe/Amsterdam). */
    Map<String, Finding> check(UUID frameworkId, LocalDate on);
}
