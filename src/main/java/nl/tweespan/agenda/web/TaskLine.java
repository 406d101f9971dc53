package nl.tweespan.agenda.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweespan.agenda.Task;
import nl.tweespan.agenda.Task.Waiter;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What waits, as the start page shows it. What waits for this person leads to the act; what waits for others is one line a
 * record, leads to that record and offers no act, for the act may be theirs alone.
 *
 * @param task the task; of several about one record the one that waits longest
 * @param href where the line leads
 * @param asked what is asked of whom; of the reader's own task one
 * @param mine whether it waits for this person, who is then offered the act
 * @param when how long it waits or is overdue
 * @param term when it must be done; null when no term runs or it has passed
 * @param tone {@code bad} when overdue, {@code due} when it waits long or its term is near, else empty
 */
public record TaskLine(
        Task task,
        String href,
        List<Asked> asked,
        boolean mine,
        Sentence when,
        @Nullable Sentence term,
        String tone) {

    /** Days of waiting, or days before the end of a term, from which a line stands out. */
    private static final int LONG = 14;

    private static final int NEAR = 7;

    /** One sentence and everybody of whom that is asked. */
    public record Asked(Sentence what, List<Waiter> of) {}

    static TaskLine mine(Task task, LocalDate today) {
        return of(task, task.url(), List.of(new Asked(task.what(), List.of(task.waitsFor()))), true, today);
    }

    /** A line for each record, in the order in which they were given; the tasks of one need not follow each other. */
    static Stream<TaskLine> others(Stream<Task> tasks, LocalDate today) {
        return tasks
                .collect(Collectors.groupingBy(Task::record, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> of(pressing(same), same.get(0).record(), asked(same), false, today));
    }

    /** The one whose term ends first, else the one that waits longest. */
    private static Task pressing(List<Task> same) {
        return same.stream()
                .min(Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Task::since))
                .orElseThrow();
    }

    private static List<Asked> asked(List<Task> same) {
        return same.stream()
                .collect(Collectors.groupingBy(
                        Task::what,
                        LinkedHashMap::new,
                        Collectors.mapping(Task::waitsFor, Collectors.toCollection(LinkedHashSet::new))))
                .entrySet()
                .stream()
                .map(entry -> new Asked(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static TaskLine of(Task task, String href, List<Asked> asked, boolean mine, LocalDate today) {
        @Nullable LocalDate due = task.due();
        long waited = Math.max(0, ChronoUnit.DAYS.between(task.since(), today));
        Sentence waits = Sentence.of("agenda.waits", waited);
        if (due == null) {
            return new TaskLine(task, href, asked, mine, waits, null, waited >= LONG ? "due" : "");
        }
        long left = ChronoUnit.DAYS.between(today, due);
        if (left < 0) {
            return new TaskLine(task, href, asked, mine, Lateness.of(due, today), null, "bad");
        }
        boolean pressing = left <= NEAR || waited >= LONG;
        return new TaskLine(task, href, asked, mine, waits, Sentence.of("agenda.term", due), pressing ? "due" : "");
    }

    boolean overdue() {
        return tone.equals("bad");
    }
}
