package nl.tweespan.framework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether notice was given of a framework (article 8.2). */
public interface Endings {

    /** The notice as it stood at the end of that day; null when none was given, or it was withdrawn. One statement. */
    @Nullable
    Ending of(UUID frameworkId, LocalDate on);

    /** The last day of a framework that is over on that day; null while it holds. One statement. */
    default @Nullable LocalDate endedOn(UUID frameworkId, LocalDate on) {
        Ending ending = of(frameworkId, on);
        return ending != null && ending.ended(on) ? ending.end() : null;
    }
}
