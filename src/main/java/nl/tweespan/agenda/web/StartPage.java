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
 * @param late how many of them are overdue, in words
 * @param overdue what should have been done, the longest overdue first
 * @param mine what else waits for this person, the longest waiting first
 * @param others what waits for somebody else
 */
record StartPage(Sentence heading, Sentence late, Section overdue, Section mine, Section others) {

    private static final Comparator<Task> LONGEST_WAITING = Comparator.comparing(Task::since);
    private static final Comparator<Task> LONGEST_OVERDUE =
            Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder()));

    /** @param inAll how many there are, of which the lines are the first */
    record Section(List<TaskLine> lines, long inAll) {

        public boolean isCut() {
            return inAll > lines.size();
        }

        private static Section of(Stream<Task> tasks, Comparator<Task> order, long inAll, LocalDate today) {
            return new Section(
                    tasks.sorted(order)
                            .limit(TaskSource.LIMIT)
                            .map(task -> TaskLine.of(task, today))
                            .toList(),
                    inAll);
        }
    }

    /** A card of another room with what it shows. */
    record Card(String fragment, Object model) {

        static @Nullable Card of(StartCard card, Actor actor, LocalDate today) {
            @Nullable Object model = card.model(actor, today);
            return model == null ? null : new Card(call(card.fragment()), model);
        }

        /** A fragment named without parameters gets the model. */
        private static String call(String fragment) {
            return fragment.endsWith(")") ? fragment : fragment + "(${card.model})";
        }
    }

    static StartPage of(List<Tasks> found, LocalDate today) {
        List<Task> asked =
                found.stream().flatMap(tasks -> tasks.mine().stream()).toList();
        List<Task> overdue = asked.stream().filter(task -> task.overdue(today)).toList();
        long mineInAll = found.stream().mapToLong(Tasks::mineInAll).sum();
        long othersInAll = found.stream().mapToLong(Tasks::othersInAll).sum();
        return new StartPage(
                Sentence.of("agenda.heading", mineInAll),
                Sentence.of("agenda.late", overdue.size()),
                Section.of(overdue.stream(), LONGEST_OVERDUE, overdue.size(), today),
                Section.of(
                        asked.stream().filter(task -> !task.overdue(today)),
                        LONGEST_WAITING,
                        mineInAll - overdue.size(),
                        today),
                Section.of(
                        found.stream().flatMap(tasks -> tasks.others().stream()), LONGEST_WAITING, othersInAll, today));
    }
}
