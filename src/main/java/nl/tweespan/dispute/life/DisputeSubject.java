package nl.tweespan.dispute.life;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody opens a dispute about and since which day; the project is null when it is about none. */
record DisputeSubject(
        String subject,
        String about,
        LocalDate openedOn,
        @Nullable UUID projectId) {}
