package nl.tweespan.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.tweespan.agenda.TaskSource.Tasks;
import nl.tweespan.shared.Sentence;
import org.junit.jupiter.api.Test;

/** What a room hands over of what waits. */
class TasksTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void theLongestWaitingComeFirstAndTheRestIsCounted() {
        List<Task> waiting = IntStream.rangeClosed(1, TaskSource.LIMIT + 3)
                .mapToObj(TasksTests::task)
                .toList();
        Tasks tasks = Tasks.of(waiting, waiting.subList(0, 2));

        assertThat(tasks.mine()).hasSize(TaskSource.LIMIT);
        assertThat(tasks.mine().get(0).since()).isEqualTo(TODAY.minusDays(TaskSource.LIMIT + 3));
        assertThat(tasks.mineInAll()).isEqualTo(TaskSource.LIMIT + 3);
        assertThat(tasks.others()).extracting(Task::since).containsExactly(TODAY.minusDays(2), TODAY.minusDays(1));
        assertThat(tasks.othersInAll()).isEqualTo(2);
    }

    private static Task task(int days) {
        Sentence words = Sentence.of("agenda.deadlines");
        return new Task(
                words,
                null,
                words,
                TODAY.minusDays(days),
                null,
                new Task.Waiter(words, "ut"),
                "/" + days,
                words,
                "/" + days + "/act");
    }
}
