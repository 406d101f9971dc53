package nl.tweespan.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.tweespan.agenda.Task;
import nl.tweespan.agenda.TaskSource.Tasks;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StartPageTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void countsOverAllSources() {
        StartPage page = StartPage.of(List.of(tasks(30, waiting(3)), tasks(2, waiting(20))), TODAY);
        assertThat(page.heading()).isEqualTo(Sentence.of("agenda.heading", 32L));
        assertThat(page.mine().isCut()).isTrue();
    }

    @Test
    void whatWaitsLongestComesFirst() {
        StartPage page = StartPage.of(List.of(tasks(1, waiting(3)), tasks(1, waiting(20))), TODAY);
        assertThat(page.mine().lines()).extracting(TaskLine::tone).containsExactly("due", "");
    }

    @Test
    void setsTheOverdueApart() {
        StartPage page = StartPage.of(List.of(tasks(2, waiting(40, TODAY.minusDays(7)), waiting(3))), TODAY);
        assertThat(page.overdue().lines())
                .extracting(TaskLine::when)
                .containsExactly(Sentence.of("agenda.overdue", 7L));
        assertThat(page.mine().inAll()).isEqualTo(1);
        assertThat(page.late()).isEqualTo(Sentence.of("agenda.late", 1));
    }

    @Test
    void aTermThatEndsTodayIsNotOverdueButPresses() {
        TaskLine line = TaskLine.of(waiting(1, TODAY), TODAY);
        assertThat(line.tone()).isEqualTo("due");
        assertThat(line.term()).isEqualTo(Sentence.of("agenda.term", TODAY));
    }

    private static Tasks tasks(long inAll, Task... mine) {
        return new Tasks(List.of(mine), List.of(), inAll, 0);
    }

    private static Task waiting(int days) {
        return waiting(days, null);
    }

    private static Task waiting(int days, @Nullable LocalDate due) {
        Sentence words = Sentence.of("agenda.start");
        return new Task(
                words, null, words, TODAY.minusDays(days), due, new Task.Waiter(words, "ZGT"), words, "/projects");
    }
}
