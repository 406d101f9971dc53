package nl.tweespan.agenda.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.tweespan.agenda.Deadline;
import nl.tweespan.agenda.Task;
import nl.tweespan.agenda.TaskSource.Tasks;
import nl.tweespan.definition.Agreement;
import nl.tweespan.definition.Agreements;
import nl.tweespan.definition.Words;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What falls due within the longest lead time of each agreement, in the side column of the start page. What stands there as a
 * task already is left out, which is why this is no {@link nl.tweespan.agenda.StartCard}: those do not know the tasks.
 */
@Component
class DeadlineCard {

    private static final int LIMIT = 8;

    private final Agreements agreements;
    private final Deadlines deadlines;

    DeadlineCard(Agreements agreements, Deadlines deadlines) {
        this.agreements = agreements;
        this.deadlines = deadlines;
    }

    /**
     * @param agreements whose deadlines these are
     * @param lines the longest overdue first
     * @param inAll how many there are, of which {@code lines} shows the first
     * @param late how many of them have passed
     */
    public record Content(List<Agreement> agreements, List<DeadlineLine> lines, int inAll, long late) {

        public boolean cut() {
            return lines.size() < inAll;
        }

        /** How long ahead they are shown, in words. */
        public Sentence getAhead() {
            return Words.length(agreements.get(0).leadTimes().get(0));
        }

        StartPage.Card card() {
            return new StartPage.Card("agenda/deadlines :: card(${card.model})", this);
        }
    }

    @Nullable
    Content content(Actor actor, LocalDate today, List<Tasks> tasks) {
        List<Agreement> agreements = this.agreements.of(actor);
        if (agreements.isEmpty()) {
            return null;
        }
        List<DeadlineLine> lines = agreements.stream()
                .flatMap(agreement -> near(agreement, today))
                .filter(line -> tasks.stream().noneMatch(found -> standsIn(found, line.deadline())))
                .sorted(Comparator.comparing(line -> line.deadline().due()))
                .toList();
        return new Content(
                agreements,
                lines.stream().limit(LIMIT).toList(),
                lines.size(),
                lines.stream().filter(line -> line.deadline().overdue(today)).count());
    }

    private Stream<DeadlineLine> near(Agreement agreement, LocalDate today) {
        LocalDate end = today.plus(agreement.leadTimes().get(0));
        return deadlines.of(agreement.id(), today).stream()
                .filter(deadline -> !deadline.due().isAfter(end))
                .map(deadline -> DeadlineLine.of(agreement, deadline, today));
    }

    private static boolean standsIn(Tasks tasks, Deadline deadline) {
        return Stream.concat(tasks.mine().stream(), tasks.others().stream()).anyMatch(task -> same(task, deadline));
    }

    /** A deadline leads to the record of a task, or to the page of its act. */
    static boolean same(Task task, Deadline deadline) {
        return deadline.due().equals(task.due())
                && (task.url().equals(deadline.url())
                        || task.record().equals(deadline.url())
                        || task.url().startsWith(deadline.url() + "/"));
    }
}
