package nl.tweespan.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.tweespan.agenda.Task;
import nl.tweespan.board.BoardFacts.Waiting;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** What an agreement asks of a party's points of contact and board, and what it waits for from the other parties. */
record BoardWork(Rhythm rhythm, Framework.Party party) {

    List<Task> mine() {
        List<Task> tasks = new ArrayList<>();
        rhythm.facts()
                .unrecorded()
                .forEach(missing -> tasks.add(task(
                        "record",
                        Sentence.of("board.task.record", missing.day()),
                        missing.day(),
                        missing.day().plusDays(Rhythm.MINUTES_WITHIN),
                        party,
                        "/consultations/" + missing.id())));
        waiting(true).forEach(tasks::add);
        LocalDate consultation = rhythm.consultationDue();
        if (consultation != null
                && rhythm.near(consultation)
                && rhythm.facts().planned().stream().noneMatch(planned -> inTime(planned.day(), consultation))
                && rhythm.facts().unrecorded().isEmpty()) {
            tasks.add(task(
                    "plan",
                    Sentence.of("board.task.plan"),
                    rhythm.announced(consultation),
                    consultation,
                    party,
                    "/consultations/new"));
        }
        rhythm.facts().planned().stream()
                .findFirst()
                .filter(planned -> rhythm.near(planned.day()))
                .ifPresent(planned -> tasks.add(task(
                        "prepare",
                        Sentence.of("board.task.prepare"),
                        rhythm.on(),
                        planned.day(),
                        party,
                        "/consultations/" + planned.id())));
        LocalDate evaluation = rhythm.evaluationDue();
        if (evaluation != null
                && rhythm.near(evaluation)
                && rhythm.facts().evaluating().isEmpty()) {
            tasks.add(task(
                    "evaluate",
                    Sentence.of("board.task.evaluate"),
                    rhythm.announced(evaluation),
                    evaluation,
                    party,
                    "/evaluations"));
        }
        return tasks;
    }

    /** On or before the day that is due; once that has passed, soon. */
    private boolean inTime(LocalDate planned, LocalDate due) {
        return due.isBefore(rhythm.on()) ? rhythm.near(planned) : !planned.isAfter(due);
    }

    List<Task> others() {
        return waiting(false).toList();
    }

    private Stream<Task> waiting(boolean mine) {
        return Stream.concat(
                rhythm.facts().unapproved().stream()
                        .filter(line -> mine == line.partyId().equals(party.id()))
                        .map(line -> task(
                                "approve",
                                Sentence.of("board.task.approve", line.day()),
                                line.since(),
                                null,
                                waiter(line),
                                "/consultations/" + line.id())),
                rhythm.facts().evaluating().stream()
                        .filter(line -> mine == line.partyId().equals(party.id()))
                        .map(line -> task(
                                "judge",
                                Sentence.of("board.task.judge", line.amount()),
                                line.since(),
                                rhythm.evaluationDue(),
                                waiter(line),
                                "/evaluations/" + line.id())));
    }

    private Framework.Party waiter(Waiting line) {
        return rhythm.framework().party(line.partyId());
    }

    private Task task(
            String kind, Sentence what, LocalDate since, @Nullable LocalDate due, Framework.Party by, String path) {
        String url = "/frameworks/" + rhythm.framework().code() + path;
        return new Task(
                Sentence.of("board.task." + kind + ".title", rhythm.framework().shortName()),
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
