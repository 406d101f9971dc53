package nl.tweespan.agenda.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.tweespan.agenda.StartCard;
import nl.tweespan.agenda.Task;
import nl.tweespan.agenda.TaskSource;
import nl.tweespan.agenda.TaskSource.Tasks;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The start page.
 *
 * @param heading the news, such as "Vijf zaken wachten op u"
 * @param late how much of what the page shows is late, in words
 * @param overdue what should have been done, the longest overdue first
 * @param mine what else waits for this person, the longest waiting first
 * @param others what waits for somebody else
 */
public record StartPage(Sentence heading, Sentence late, Section overdue, Section mine, Section others) {

    private static final Comparator<Task> LONGEST_WAITING = Comparator.comparing(Task::since);
    private static final Comparator<Task> LONGEST_OVERDUE =
            Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder()));

    /** @param inAll how many there are, of which the lines are the first; more than {@link TaskSource#CAP} are not all counted */
    public record Section(List<TaskLine> lines, long inAll) {

        public String getCount() {
            return inAll > TaskSource.CAP ? TaskSource.CAP + "+" : String.valueOf(inAll);
        }

        public boolean isCut() {
            return inAll > lines.size();
        }

        private static Section of(Stream<TaskLine> lines, long inAll) {
            return new Section(lines.limit(TaskSource.LIMIT).toList(), inAll);
        }
    }

    /** A card of another room with what it shows. */
    public record Card(String fragment, Object model) {

        static @Nullable Card of(StartCard card, Actor actor, LocalDate today) {
            @Nullable Object model = card.model(actor, today);
            return model == null ? null : new Card(call(card.fragment()), model);
        }

        /** A fragment named without parameters gets the model. */
        private static String call(String fragment) {
            return fragment.endsWith(")") ? fragment : fragment + "(${card.model})";
        }
    }

    /** @param lateDeadlines how many deadlines beside the tasks have passed */
    static StartPage of(List<Tasks> found, long lateDeadlines, LocalDate today) {
        List<Task> asked =
                found.stream().flatMap(tasks -> tasks.mine().stream()).toList();
        List<Task> overdue = asked.stream().filter(task -> task.overdue(today)).toList();
        long mineInAll = found.stream().mapToLong(Tasks::mineInAll).sum();
        Section others = Section.of(
                TaskLine.others(
                        found.stream().flatMap(tasks -> tasks.others().stream()).sorted(LONGEST_WAITING), today),
                found.stream().mapToLong(Tasks::othersInAll).sum());
        long elsewhere = lateDeadlines
                + others.lines().stream().filter(TaskLine::overdue).count();
        return new StartPage(
                Sentence.of("agenda.heading", mineInAll),
                late(overdue.size(), elsewhere),
                Section.of(mine(overdue.stream().sorted(LONGEST_OVERDUE), today), overdue.size()),
                Section.of(
                        mine(asked.stream().filter(task -> !task.overdue(today)).sorted(LONGEST_WAITING), today),
                        mineInAll - overdue.size()),
                others);
    }

    /** What waits for this person is overdue, all of it. */
    public boolean isAllOverdue() {
        return mine.inAll() == 0 && overdue.inAll() > 0;
    }

    private static Stream<TaskLine> mine(Stream<Task> tasks, LocalDate today) {
        return tasks.map(task -> TaskLine.mine(task, today));
    }

    /** That nothing is late is said only when nothing on the page is. */
    private static Sentence late(long mine, long elsewhere) {
        if (elsewhere == 0) {
            return Sentence.of("agenda.late", mine);
        }
        return mine == 0
                ? Sentence.of("agenda.late.elsewhere", elsewhere)
                : Sentence.of("agenda.late.both", Sentence.of("agenda.late", mine), elsewhere);
    }
}
