package nl.tweespan.amendment.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tweespan.SignedIn;
import nl.tweespan.SignedInActor;
import nl.tweespan.agenda.Deadline;
import nl.tweespan.agenda.Task;
import nl.tweespan.agenda.TaskSource.Tasks;
import nl.tweespan.compliance.Finding;
import nl.tweespan.compliance.NormCheck;
import nl.tweespan.compliance.NormStatus;
import nl.tweespan.shared.Sentence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Norms, deadlines and tasks of article 8, on days before, during and after. */
class ChangeNormsTests extends ChangeTest {

    @Autowired
    ChangeCheck check;

    @Autowired
    List<NormCheck> norms;

    @Autowired
    ChangeDeadlines deadlines;

    @Autowired
    ChangeTasks tasks;

    @Autowired
    UserDetailsService accounts;

    @AfterEach
    void takeEverythingBack() throws Exception {
        takeBackNotices();
        record Open(int number, String party) {}
        for (Open open : jdbc.sql("""
                        select number, o.code as party from framework_change c join organisation o on o.id = organisation_id
                        where state = 'OPEN' and kind = 'AMENDMENT'""").query(Open.class).list()) {
            withdraw(open.party().equals("ut") ? "bestuur-ut" : "bestuur-zgt", "/amendments/" + open.number())
                    .andExpect(status().isSeeOther());
        }
        SignedInActor.signOut();
    }

    @Test
    void beforeAnybodyProposedOrGaveNotice() {
        assertThat(statuses(LocalDate.of(2019, 11, 27)).values()).containsOnly(NormStatus.NOT_APPLICABLE_YET);
        assertThat(statuses(LocalDate.of(2020, 12, 1)))
                .isEqualTo(Map.of(
                        "8.1a", NormStatus.MET,
                        "8.1b", NormStatus.NOT_APPLICABLE_YET,
                        "8.1c", NormStatus.NOT_APPLICABLE_YET,
                        "8.2b", NormStatus.NOT_APPLICABLE_YET,
                        "8.2d", NormStatus.NOT_APPLICABLE_YET));
    }

    @Test
    void anAnswerIsDueThenOverdueThenGiven() throws Exception {
        String path = propose("9.2");

        Finding waiting = on(today()).get("8.1b");
        assertThat(waiting.status()).isEqualTo(NormStatus.DUE);
        assertThat(waiting.due()).isEqualTo(today().plusDays(30));
        assertThat(on(today().plusDays(30)).get("8.1b").status()).isEqualTo(NormStatus.DUE);
        assertThat(on(today().plusDays(31)).get("8.1b").status()).isEqualTo(NormStatus.OVERDUE);
        assertThat(on(today()).get("8.1c").status()).isEqualTo(NormStatus.DUE);
        assertThat(due(today())).contains("8.1b " + today().plusDays(30));
        opens(on(today()));

        accept(path);
        assertThat(on(today().plusDays(31)).get("8.1b").status()).isEqualTo(NormStatus.MET);
        assertThat(due(today())).noneMatch(one -> one.startsWith("8.1b"));
    }

    /** One party's word is no meeting; confirmed by the other it puts the answer off until its day, once and not for ever. */
    @Test
    void onlyTheFirstMeetingThatBothConfirmedPutsTheAnswerOff() throws Exception {
        String path = propose("9.2");
        meet(path, today().plusDays(50));
        assertThat(on(today()).get("8.1b").due()).as("planned by ZGT alone").isEqualTo(today().plusDays(30));
        assertThat(on(today().plusDays(31)).get("8.1b").status()).isEqualTo(NormStatus.OVERDUE);
        assertThat(mine("medisch-directeur")).contains(HOME + path + "/meeting/confirmation");
        send("coordinator", path + "/meeting/confirmation", "version", version(path))
                .andExpect(status().isUnprocessableContent());
        read("medisch-directeur", path + "/meeting/confirmation").andExpect(status().isOk());

        confirm(path);
        Finding planned = on(today()).get("8.1b");
        assertThat(planned.status()).isEqualTo(NormStatus.DUE);
        assertThat(planned.due()).isEqualTo(today().plusDays(50));
        assertThat(due(today())).contains("8.1b " + today().plusDays(50));
        assertThat(on(today().plusDays(50)).get("8.1b").status()).isEqualTo(NormStatus.DUE);
        assertThat(on(today().plusDays(51)).get("8.1b").status()).isEqualTo(NormStatus.OVERDUE);

        meet(path, today().plusDays(90));
        send("medisch-directeur", path + "/meeting/confirmation", "version", version(path))
                .andExpect(status().isUnprocessableContent());
        Finding late = on(today().plusDays(51)).get("8.1b");
        assertThat(late.status()).as("a second meeting").isEqualTo(NormStatus.OVERDUE);
        assertThat(late.due()).isEqualTo(today().plusDays(50));
        assertThat(mine("coordinator")).containsExactly(HOME + path + "/answers");
        read("coordinator", path).andExpect(content().string(containsString("Nog niet door iedere partij bevestigd")));
    }

    private void confirm(String path) throws Exception {
        send("medisch-directeur", path + "/meeting/confirmation", "version", version(path))
                .andExpect(status().isSeeOther());
    }

    private void meet(String path, LocalDate on) throws Exception {
        send("coordinator", path + "/meeting", "meetsOn", on.toString(), "place", "Almelo", "version", version(path))
                .andExpect(status().isSeeOther());
    }

    @Test
    void whatIsNotSettledIsOverdueOnceTheAgreementHasEnded() throws Exception {
        LocalDate ends = today().plusMonths(2);
        String path = give(today(), ends);

        assertThat(on(today()).get("8.2b").status()).isEqualTo(NormStatus.MET);
        assertThat(on(today()).get("8.2d").status()).isEqualTo(NormStatus.DUE);
        assertThat(on(ends).get("8.2d").status()).as("the last day").isEqualTo(NormStatus.DUE);
        Finding late = on(ends.plusDays(1)).get("8.2d");
        assertThat(late.status()).isEqualTo(NormStatus.OVERDUE);
        assertThat(late.evidence()).hasSizeGreaterThan(1);
        opens(on(today()));
        assertThat(due(today())).contains("8.2d " + ends);

        mean("bestuur-zgt", path, "ENDS", "Rond af.", covered());
        assertThat(on(ends.plusDays(1)).get("8.2d").status()).isEqualTo(NormStatus.OVERDUE);
        send("bestuur-zgt", path + "/settlement", "sure", "true", "version", version(path))
                .andExpect(status().isSeeOther());
        assertThat(on(ends).get("8.2d").status()).isEqualTo(NormStatus.MET);
        assertThat(due(today())).contains("8.2c " + ends);
        assertThat(due(ends.plusDays(1))).noneMatch(one -> one.startsWith("8.2"));
    }

    /** A notice that ends the agreement first: no renewal is announced any more, settled or not. */
    @Test
    void noRenewalIsAnnouncedThatWillNotCome() throws Exception {
        LocalDate end = today().plusDays(1);
        give(today().minusMonths(2), end);
        assertThat(term()).isEqualTo(Sentence.of("framework.check.ends", end));
        assertThat(due(today())).contains("8.2c " + end).noneMatch(one -> one.startsWith("8.2a"));
        read("auditor", "")
                .andExpect(content()
                        .string(allOf(containsString("derived-notice"), not(containsString("derived-renewal")))));
    }

    @Test
    void theRenewalBeforeTheEndStaysADeadline() throws Exception {
        LocalDate renewal = framework().termOn(today()).nextRenewal();
        give(today(), renewal.plusMonths(2));
        assertThat(due(today())).contains("8.2a " + renewal);
    }

    @Test
    void theConsequencesOfANoticeWaitForABoard() throws Exception {
        give(today(), today().plusMonths(2));
        assertThat(mine("bestuur-zgt")).hasSize(1);
        assertThat(tasks("medisch-directeur").others())
                .extracting(Task::toString)
                .singleElement()
                .asString()
                .contains("waiter.CONSEQUENCES.NOTICE");
    }

    private Sentence term() {
        return norms.stream()
                .filter(each -> each.norms().contains("8.2a"))
                .findFirst()
                .orElseThrow()
                .check(framework().id(), today())
                .get("8.2a")
                .summary();
    }

    @Test
    void theRenewalIsADeadlineAndTheLastDayForNoticeUntilItHasPassed() {
        assertThat(due(LocalDate.of(2026, 10, 1))).contains("8.2a 2026-11-28", "8.2c 2026-10-27");
        assertThat(due(LocalDate.of(2026, 11, 22)))
                .contains("8.2a 2026-11-28")
                .noneMatch(one -> one.startsWith("8.2c"));
        assertThat(due(LocalDate.of(2019, 1, 1))).isEmpty();
    }

    @Test
    void itWaitsForThoseWhoAreAsked() throws Exception {
        assertThat(mine("coordinator")).isEmpty();
        String path = propose("9.2");

        assertThat(mine("coordinator")).containsExactly(HOME + path + "/answers");
        assertThat(mine("bestuur-zgt")).containsExactly(HOME + path + "/answers");
        assertThat(mine("medisch-directeur")).containsExactly(HOME + path + "/consequences");
        assertThat(tasks("medisch-directeur").others()).extracting(Task::url).containsExactly(HOME + path + "/answers");
        assertThat(tasks("decaan").othersInAll()).isZero();

        accept(path);
        mean("medisch-directeur", path, "UNAFFECTED", "", covered());
        assertThat(mine("bestuur-zgt")).containsExactly(HOME + path + "/adoption");
        assertThat(mine("bestuur-ut")).containsExactly(HOME + path + "/adoption");
        assertThat(mine("medisch-directeur")).isEmpty();
    }

    private Map<String, Finding> on(LocalDate day) {
        return check.check(framework().id(), day);
    }

    private Map<String, NormStatus> statuses(LocalDate day) {
        Map<String, NormStatus> statuses = new java.util.HashMap<>();
        on(day).forEach((norm, finding) -> statuses.put(norm, finding.status()));
        return statuses;
    }

    private void opens(Map<String, Finding> findings) throws Exception {
        for (Finding finding : findings.values()) {
            for (Finding.Evidence evidence : finding.evidence()) {
                for (String account : Set.of("auditor", "decaan")) {
                    mvc.perform(get(URI.create(evidence.url())).with(SignedIn.as(account)))
                            .andExpect(status().isOk());
                }
            }
        }
    }

    private List<String> due(LocalDate day) {
        return deadlines.deadlines(framework().id(), day).stream()
                .map((Deadline deadline) -> deadline.article() + " " + deadline.due())
                .toList();
    }

    private Tasks tasks(String account) {
        return tasks.tasks(SignedInActor.signIn(accounts, account), today());
    }

    private List<String> mine(String... account) {
        return Arrays.stream(account)
                .flatMap(each -> tasks(each).mine().stream())
                .map(Task::url)
                .toList();
    }
}
