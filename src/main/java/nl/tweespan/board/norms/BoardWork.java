package nl.tweespan.board.norms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.tweespan.agenda.Task;
import nl.tweespan.board.norms.BoardFacts.Waiting;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** What an agreement asks of a party's points of contact and board, and what it waits for from the other parties. */
record BoardWork(Schedule schedule, Framework.Party party) {

    List<Task> mine() {
        List<Task> tasks = new ArrayList<>();
        schedule.facts()
                .unrecorded()
                .forEach(missing -> tasks.add(task(
                        "record",
                        Sentence.of("board.task.record", missing.day()),
                        missing.day(),
                        missing.day().plusDays(Schedule.MINUTES_WITHIN),
                        party,
                        "/consultations/" + missing.id())));
        waiting(true).forEach(tasks::add);
        LocalDate consultation = schedule.consultationDue();
        if (consultation != null
                && schedule.near(consultation)
                && schedule.facts().planned().stream().noneMatch(planned -> inTime(planned.day(), consultation))
                && schedule.facts().unrecorded().isEmpty()) {
            tasks.add(task(
                    "plan",
                    Sentence.of("board.task.plan"),
                    schedule.announced(consultation),
                    consultation,
                    party,
                    "/consultations/new"));
        }
        schedule.facts().planned().stream()
                .findFirst()
                .filter(planned -> schedule.near(planned.day()))
                .ifPresent(planned -> tasks.add(task(
                        "prepare",
                        Sentence.of("board.task.prepare"),
                        schedule.on(),
                        planned.day(),
                        party,
                        "/consultations/" + planned.id())));
        LocalDate evaluation = schedule.evaluationDue();
        if (evaluation != null
                && schedule.near(evaluation)
                && schedule.facts().evaluating().isEmpty()) {
            tasks.add(task(
                    "evaluate",
                    Sentence.of("board.task.evaluate"),
                    schedule.announced(evaluation),
                    evaluation,
                    party,
                    "/evaluations"));
        }
        return tasks;
    }

    /** On or before the day that is due; once that has passed, soon. */
    private boolean inTime(LocalDate planned, LocalDate due) {
        return due.isBefore(schedule.on()) ? schedule.near(planned) : !planned.isAfter(due);
    }

    List<Task> others() {
        return waiting(false).toList();
    }

    private Stream<Task> waiting(boolean mine) {
        return Stream.concat(
                schedule.facts().unapproved().stream()
                        .filter(line -> mine == line.partyId().equals(party.id()))
                        .map(line -> task(
                                "approve",
                                Sentence.of("board.task.approve", line.day()),
                                line.since(),
                                null,
                                waiter(line),
                                "/consultations/" + line.id())),
                schedule.facts().evaluating().stream()
                        .filter(line -> mine == line.partyId().equals(party.id()))
                        .map(line -> task(
                                "judge",
                                Sentence.of("board.task.judge", line.amount()),
                                line.since(),
                                schedule.evaluationDue(),
                                waiter(line),
                                "/evaluations/" + line.id())));
    }

    private Framework.Party waiter(Waiting line) {
        return schedule.framework().party(line.partyId());
    }

    private Task task(
            String kind, Sentence what, LocalDate since, @Nullable LocalDate due, Framework.Party by, String path) {
        String url = "/frameworks/" + schedule.framework().code() + path;
        return new Task(
                Sentence.of(
                        "board.task." + kind + ".title", schedule.framework().shortName()),
                null,
                what,
                since,
                due,
                new Task.Waiter(Sentence.of("board.task.waiter", by.shortName()), by.code()),
                url,
                Sentence.of("board.task." + kind + ".act"),
                url);
    }
}
