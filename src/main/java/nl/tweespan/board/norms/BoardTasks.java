package nl.tweespan.board.norms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.tweespan.agenda.Task;
import nl.tweespan.agenda.TaskSource;
import nl.tweespan.board.consultation.ConsultationService;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Component;

/** What waits at the boards and the points of contact: one statement, none for anybody else. */
@Component
class BoardTasks implements TaskSource {

    private final Frameworks frameworks;
    private final BoardFactsReader facts;

    BoardTasks(Frameworks frameworks, BoardFactsReader facts) {
        this.frameworks = frameworks;
        this.facts = facts;
    }

    @Override
    public Tasks tasks(Actor actor, LocalDate today) {
        List<Framework> kept = frameworks.all().stream()
                .filter(framework -> ConsultationService.KEEP_CONSULTATION.heldBy(actor, framework))
                .toList();
        if (kept.isEmpty()) {
            return new Tasks(List.of(), List.of(), 0, 0);
        }
        Map<UUID, BoardFacts> found = facts.of(kept.stream().map(Framework::id).toList(), today);
        List<Task> mine = new ArrayList<>();
        List<Task> others = new ArrayList<>();
        for (Framework framework : kept) {
            BoardWork work = new BoardWork(
                    new Schedule(framework, today, Objects.requireNonNull(found.get(framework.id()))),
                    framework.party(actor.partyId()));
            mine.addAll(work.mine());
            others.addAll(work.others());
        }
        return Tasks.of(mine, others);
    }
}
