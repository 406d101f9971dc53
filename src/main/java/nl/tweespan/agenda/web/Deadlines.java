package nl.tweespan.agenda.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.tweespan.agenda.Deadline;
import nl.tweespan.agenda.DeadlineSource;
import nl.tweespan.definition.Agreements;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that falls due under an agreement, asked of every room that knows of something. */
@Service
public class Deadlines {

    private final List<DeadlineSource> sources;
    private final Agreements agreements;

    Deadlines(List<DeadlineSource> sources, Agreements agreements) {
        this.sources = sources;
        this.agreements = agreements;
    }

    /** What falls due and is not handled, as things stood at the end of that day, the earliest first; nothing before it holds. */
    @Transactional(readOnly = true)
    public List<Deadline> of(UUID frameworkId, LocalDate on) {
        if (on.isBefore(agreements.byId(frameworkId, on).begins())) {
            return List.of();
        }
        return sources.stream()
                .flatMap(source -> source.deadlines(frameworkId, on).stream())
                .sorted(Comparator.comparing(Deadline::due).thenComparing(Deadline::article))
                .toList();
    }
}
