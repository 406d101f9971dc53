package nl.tweespan.agenda.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.tweespan.agenda.Task;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A task as the start page shows it.
 *
 * @param when how long it waits or is overdue
 * @param term when it must be done; null when no term runs or it has passed
 * @param tone {@code bad} when overdue, {@code due} when it waits long or its term is near, else empty
 */
record TaskLine(Task task, Sentence when, @Nullable Sentence term, String tone) {

    /** Days of waiting, or days before the end of a term, from which a line stands out. */
    private static final int LONG = 14;

    private static final int NEAR = 7;

    static TaskLine of(Task task, LocalDate today) {
        @Nullable LocalDate due = task.due();
        long waited = Math.max(0, ChronoUnit.DAYS.between(task.since(), today));
        if (due == null) {
            return new TaskLine(task, Sentence.of("agenda.waits", waited), null, waited >= LONG ? "due" : "");
        }
        long left = ChronoUnit.DAYS.between(today, due);
        if (left < 0) {
            return new TaskLine(task, Lateness.of(due, today), null, "bad");
        }
        boolean pressing = left <= NEAR || waited >= LONG;
        return new TaskLine(
                task, Sentence.of("agenda.waits", waited), Sentence.of("agenda.term", due), pressing ? "due" : "");
    }
}
