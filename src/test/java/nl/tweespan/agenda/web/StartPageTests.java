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
        StartPage page = StartPage.of(List.of(tasks(30, waiting(3)), tasks(2, waiting(20))), 0, TODAY);
        assertThat(page.heading()).isEqualTo(Sentence.of("agenda.heading", 32L));
        assertThat(page.mine().isCut()).isTrue();
    }

    @Test
    void whatWaitsLongestComesFirst() {
        StartPage page = StartPage.of(List.of(tasks(1, waiting(3)), tasks(1, waiting(20))), 0, TODAY);
        assertThat(page.mine().lines()).extracting(TaskLine::tone).containsExactly("due", "");
    }

    @Test
    void setsTheOverdueApart() {
        StartPage page = StartPage.of(List.of(tasks(2, waiting(40, TODAY.minusDays(7)), waiting(3))), 0, TODAY);
        assertThat(page.overdue().lines())
                .extracting(TaskLine::when)
                .containsExactly(Sentence.of("agenda.overdue", 7L));
        assertThat(page.mine().inAll()).isEqualTo(1);
        assertThat(page.late()).isEqualTo(Sentence.of("agenda.late", 1L));
        assertThat(page.isAllOverdue()).isFalse();
    }

    @Test
    void nobodyWhoIsLateReadsThatThereIsNothingToDo() {
        StartPage late = StartPage.of(List.of(tasks(1, waiting(40, TODAY.minusDays(7)))), 0, TODAY);
        assertThat(late.isAllOverdue()).isTrue();
        assertThat(StartPage.of(List.of(), 0, TODAY).isAllOverdue()).isFalse();
    }

    @Test
    void aTermThatEndsTodayIsNotOverdueButPresses() {
        TaskLine line = TaskLine.mine(waiting(1, TODAY), TODAY);
        assertThat(line.tone()).isEqualTo("due");
        assertThat(line.term()).isEqualTo(Sentence.of("agenda.term", TODAY));
    }

    @Test
    void whatWaitsForOthersIsOneLineARecordAndLeadsThere() {
        Task signs = task("/projects/1", "sign", "/projects/1/signature", "dean", 3, null);
        Task confirms = task("/projects/1", "confirm", "/projects/1/confirmations", "specialist", 3, null);
        Task confirmsToo = task("/projects/1", "confirm", "/projects/1/confirmations", "lead", 3, null);
        Task other = task("/projects/2", "sign", "/projects/2/signature", "dean", 9, null);

        StartPage.Section others = StartPage.of(
                        List.of(new Tasks(List.of(), List.of(signs, confirms, other, confirmsToo), 0, 2)), 0, TODAY)
                .others();

        assertThat(others.lines()).extracting(TaskLine::href).containsExactly("/projects/2", "/projects/1");
        assertThat(others.lines().get(1).asked())
                .extracting(asked -> asked.what().key() + " " + asked.of().size())
                .containsExactly("sign 1", "confirm 2");
        assertThat(others.lines()).noneMatch(TaskLine::mine);
        assertThat(others.isCut()).isFalse();
    }

    @Test
    void nothingIsLateIsSaidOnlyWhenNothingOnThePageIs() {
        Task late = waiting(40, TODAY.minusDays(7));
        Tasks none = new Tasks(List.of(), List.of(), 0, 0);
        Tasks others = new Tasks(List.of(), List.of(late), 0, 1);

        assertThat(StartPage.of(List.of(none), 0, TODAY).late()).isEqualTo(Sentence.of("agenda.late", 0L));
        assertThat(StartPage.of(List.of(none), 2, TODAY).late()).isEqualTo(Sentence.of("agenda.late.elsewhere", 2L));
        assertThat(StartPage.of(List.of(others), 2, TODAY).late()).isEqualTo(Sentence.of("agenda.late.elsewhere", 3L));
        assertThat(StartPage.of(List.of(tasks(1, late)), 2, TODAY).late())
                .isEqualTo(Sentence.of("agenda.late.both", Sentence.of("agenda.late", 1L), 2L));
    }

    private static Task task(String record, String what, String url, String who, int days, @Nullable LocalDate due) {
        return new Task(
                Sentence.of("title"),
                null,
                Sentence.of(what),
                TODAY.minusDays(days),
                due,
                new Task.Waiter(Sentence.of(who), "ut"),
                record,
                Sentence.of("act"),
                url);
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
                words,
                null,
                words,
                TODAY.minusDays(days),
                due,
                new Task.Waiter(words, "ZGT"),
                "/projects",
                words,
                "/projects");
    }
}
