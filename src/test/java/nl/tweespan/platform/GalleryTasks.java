package nl.tweespan.platform;

import java.time.LocalDate;
import java.util.List;
import nl.tweespan.agenda.StartCard;
import nl.tweespan.agenda.Task;
import nl.tweespan.agenda.Task.Waiter;
import nl.tweespan.agenda.TaskSource;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** The tasks of the drawing, and a card beside them. */
@TestComponent
class GalleryTasks implements TaskSource, StartCard {

    @Override
    public Tasks tasks(Actor actor, LocalDate today) {
        List<Task> mine = List.of(
                task("amendment", null, today.minusDays(37), today.minusDays(7), "answer"),
                task("wounds", "UT-ZGT-2026-014", today.minusDays(3), null, "review"),
                task("hip", "UT-ZGT-2026-011", today.minusDays(9), today.plusDays(20), "review"),
                task("triage", "UT-ZGT-2026-009", today.minusDays(16), null, "record"),
                task("annex", null, today.minusDays(10), null, "compare"));
        List<Task> others = List.of(
                task("radiology", null, today.minusDays(23), null, "review"),
                task("coaching", null, today.minusDays(13), null, "review"));
        return new Tasks(mine, others, mine.size(), others.size());
    }

    private static Task task(
            String name, @Nullable String reference, LocalDate since, @Nullable LocalDate due, String act) {
        return new Task(
                say(name),
                reference,
                say(name + ".what"),
                since,
                due,
                new Waiter(say(name.equals("coaching") ? "cluster" : "academy"), "ZGT"),
                "/projects/" + name,
                say(act),
                "/projects/" + name);
    }

    private static Sentence say(String name) {
        return Sentence.of("gallery." + name);
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String fragment() {
        return "gallery/cards :: norms(${card.model})";
    }

    @Override
    public Object model(Actor actor, LocalDate today) {
        return 41;
    }
}
