package nl.tweespan.agenda.web;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.tweespan.agenda.Deadline;
import nl.tweespan.definition.Agreement;
import nl.tweespan.definition.Words;
import nl.tweespan.shared.Sentence;

/**
 * The deadlines of one lead time.
 *
 * @param tone of the heading: {@code bad} for what is late, else empty
 * @param lines the earliest first; never empty
 */
public record DeadlineGroup(Sentence heading, String tone, List<DeadlineLine> lines) {

    /**
     * Late, then within each lead time from the shortest on, then later; groups without deadlines are left out. A day that is
     * the end of a lead time lies within it.
     */
    static List<DeadlineGroup> of(Agreement agreement, List<Deadline> deadlines, LocalDate day) {
        List<Deadline> left = new ArrayList<>(deadlines);
        List<DeadlineGroup> groups = new ArrayList<>();
        take(groups, left, Sentence.of("agenda.group.overdue"), "bad", due -> due.isBefore(day), agreement, day);
        for (int shorter = agreement.leadTimes().size() - 1; shorter >= 0; shorter--) {
            Period lead = agreement.leadTimes().get(shorter);
            LocalDate end = day.plus(lead);
            Sentence heading = Sentence.of("agenda.group.within", Words.length(lead));
            take(groups, left, heading, "", due -> !due.isAfter(end), agreement, day);
        }
        take(groups, left, Sentence.of("agenda.group.later"), "", due -> true, agreement, day);
        return List.copyOf(groups);
    }

    private static void take(
            List<DeadlineGroup> groups,
            List<Deadline> left,
            Sentence heading,
            String tone,
            Predicate<LocalDate> wanted,
            Agreement agreement,
            LocalDate day) {
        List<DeadlineLine> lines = left.stream()
                .filter(deadline -> wanted.test(deadline.due()))
                .map(deadline -> DeadlineLine.of(agreement, deadline, day))
                .toList();
        left.removeIf(deadline -> wanted.test(deadline.due()));
        if (!lines.isEmpty()) {
            groups.add(new DeadlineGroup(heading, tone, lines));
        }
    }
}
