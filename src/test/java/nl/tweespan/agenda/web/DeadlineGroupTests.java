package nl.tweespan.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespan.agenda.Deadline;
import nl.tweespan.agenda.Task;
import nl.tweespan.definition.Agreement;
import nl.tweespan.definition.PartyDefinition;
import nl.tweespan.definition.reading.DefinitionReader;
import nl.tweespan.framework.RealAgreement;
import nl.tweespan.shared.Sentence;
import org.junit.jupiter.api.Test;

class DeadlineGroupTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void groupsByTheLeadTimesOfTheAgreement() {
        assertThat(groups(agreement("P90D", "P30D", "P7D"), -1, 0, 7, 8, 30, 31, 90, 91))
                .containsExactly("overdue -1", "days 7 0 7", "days 30 8 30", "days 90 31 90", "later 91");
    }

    @Test
    void anotherAgreementHasOtherLeadTimes() {
        assertThat(groups(agreement("P6M", "P2W"), -1, 0, 7, 14, 15, 90, 181, 182))
                .containsExactly("overdue -1", "days 14 0 7 14", "months 6 15 90 181", "later 182");
        assertThat(groups(agreement("P1D"), 1, 2)).containsExactly("days 1 1", "later 2");
    }

    @Test
    void leavesOutEmptyGroups() {
        assertThat(groups(agreement("P90D", "P30D", "P7D"), 40)).containsExactly("days 90 40");
        assertThat(groups(agreement("P90D", "P30D", "P7D"))).isEmpty();
    }

    @Test
    void saysHowLongAndWhoMustAct() {
        Agreement agreement = agreement("P90D", "P7D");
        DeadlineLine late = DeadlineLine.of(agreement, deadline(-3, "ut"), DAY);
        assertThat(late.when()).isEqualTo(Sentence.of("agenda.overdue", 3L));
        assertThat(late.tone()).isEqualTo("bad");
        assertThat(late.parties()).extracting(PartyDefinition::code).containsExactly("ut");
        DeadlineLine today = DeadlineLine.of(agreement, deadline(0, "ut", "zgt"), DAY);
        assertThat(today.when()).isEqualTo(Sentence.of("agenda.left", 0L));
        assertThat(today.tone()).isEqualTo("due");
        assertThat(today.parties()).extracting(PartyDefinition::code).containsExactly("zgt", "ut");
        assertThat(DeadlineLine.of(agreement, deadline(8), DAY).tone()).isEmpty();
    }

    @Test
    void aTaskForTheSameThingWins() {
        Deadline deadline = deadline(5, "ut");
        assertThat(DeadlineCard.same(task("/record", 5), deadline)).isTrue();
        assertThat(DeadlineCard.same(task("/record/answer", 5), deadline)).isTrue();
        assertThat(DeadlineCard.same(task("/record", 6), deadline)).isFalse();
        assertThat(DeadlineCard.same(task("/records", 5), deadline)).isFalse();
    }

    private static Stream<String> groups(Agreement agreement, int... days) {
        List<Deadline> deadlines =
                Arrays.stream(days).mapToObj(days1 -> deadline(days1)).toList();
        return DeadlineGroup.of(agreement, deadlines, DAY).stream().map(DeadlineGroupTests::inShort);
    }

    private static String inShort(DeadlineGroup group) {
        String name = group.heading().args().isEmpty()
                ? group.heading().key().replaceAll(".*\\.", "")
                : words((Sentence) group.heading().args().get(0));
        return group.lines().stream()
                .map(line -> " " + (line.deadline().due().toEpochDay() - DAY.toEpochDay()))
                .reduce(name, String::concat);
    }

    private static String words(Sentence length) {
        return length.key().replaceAll(".*\\.", "") + " " + length.args().get(0);
    }

    private static Agreement agreement(String... leadTimes) {
        String text = RealAgreement.text()
                .replaceFirst("(?m)^lead-times:.*$", "lead-times: [" + String.join(", ", leadTimes) + "]");
        return new Agreement(new UUID(0, 1), DAY.minusYears(1), new DefinitionReader().read(RealAgreement.FILE, text));
    }

    private static Deadline deadline(int days, String... parties) {
        Sentence words = Sentence.of("agenda.start");
        return new Deadline(words, "7.1", DAY.plusDays(days), List.of(parties), words, "/record");
    }

    private static Task task(String url, int days) {
        Sentence words = Sentence.of("agenda.start");
        return new Task(words, null, words, DAY, DAY.plusDays(days), new Task.Waiter(words, "ut"), url, words, url);
    }
}
