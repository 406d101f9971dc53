package nl.tweespan.amendment.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweespan.agenda.Task;
import nl.tweespan.agenda.TaskSource;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Component;

/** Answers, consequences and decisions that wait; one statement for those who have a say, none for anybody else. */
@Component
class ChangeTasks implements TaskSource {

    private static final Tasks NONE = new Tasks(List.of(), List.of(), 0, 0);

    private final ChangeSnapshots stands;
    private final Frameworks frameworks;

    ChangeTasks(ChangeSnapshots stands, Frameworks frameworks) {
        this.stands = stands;
        this.frameworks = frameworks;
    }

    @Override
    public Tasks tasks(Actor actor, LocalDate today) {
        Map<UUID, Framework> known = frameworks.all().stream()
                .filter(framework -> ChangeMandates.ANSWER.heldBy(actor, framework))
                .collect(Collectors.toMap(Framework::id, Function.identity()));
        if (known.isEmpty()) {
            return NONE;
        }
        List<NextAct> turns = stands.pending(known.keySet(), today).stream()
                .flatMap(stand -> NextAct.of(stand, Objects.requireNonNull(known.get(stand.frameworkId()))).stream())
                .toList();
        List<Task> mine = tasks(turns.stream().filter(turn -> waitsFor(actor, turn, known)), known);
        List<Task> others = tasks(turns.stream().filter(turn -> !waitsFor(actor, turn, known)), known);
        return Tasks.of(mine, others);
    }

    private static boolean waitsFor(Actor actor, NextAct turn, Map<UUID, Framework> known) {
        return turn.party().id().equals(actor.partyId())
                && turn.step()
                        .mandate(turn.stand().kind())
                        .heldBy(
                                actor,
                                Objects.requireNonNull(known.get(turn.stand().frameworkId())));
    }

    private static List<Task> tasks(Stream<NextAct> turns, Map<UUID, Framework> known) {
        return turns.map(turn ->
                        task(turn, Objects.requireNonNull(known.get(turn.stand().frameworkId()))))
                .toList();
    }

    private static Task task(NextAct turn, Framework framework) {
        return new Task(
                Sentence.of("amendment.titled", turn.stand().name(), framework.shortName()),
                null,
                turn.what(),
                turn.stand().since(),
                turn.due(),
                new Task.Waiter(
                        Sentence.of(
                                "amendment.waiter." + turn.step() + "."
                                        + turn.stand().kind(),
                                turn.party().shortName()),
                        turn.party().code()),
                turn.stand().url(framework),
                turn.act(),
                turn.url(framework));
    }
}
