package nl.tweespan.dispute.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespan.SignedInActor;
import nl.tweespan.StatementCount;
import nl.tweespan.TestClock;
import nl.tweespan.TweespanTest;
import nl.tweespan.agenda.Task;
import nl.tweespan.agenda.TaskSource.Tasks;
import nl.tweespan.compliance.Finding;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** The norms of article 9 and the tasks that follow from a dispute, on the days of its course. */
@TweespanTest
class DisputeNormsTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Frameworks frameworks;

    @Autowired
    DisputeCheck check;

    @Autowired
    DisputeTasks tasks;

    @Autowired
    UserDetailsService accounts;

    private DisputeWalk walk;
    private LocalDate today;

    @BeforeEach
    void start() {
        today = TestClock.today();
        walk = new DisputeWalk(mvc, jdbc, today);
    }

    @AfterEach
    void signOut() {
        SignedInActor.signOut();
    }

    @Test
    void oneDisputeFromOpeningToRuling() throws Exception {
        String url = walk.ruled("Publiceren");
        norms(41, "NOT_APPLICABLE_YET none", "NOT_APPLICABLE_YET no-panel", "NOT_APPLICABLE_YET no-ruling");
        norms(40, "DUE not-consulted", "NOT_APPLICABLE_YET no-panel", "NOT_APPLICABLE_YET no-ruling");
        norms(35, "MET consulted", "NOT_APPLICABLE_YET no-panel", "NOT_APPLICABLE_YET no-ruling");
        norms(30, "MET consulted", "NOT_APPLICABLE_YET may-go", "NOT_APPLICABLE_YET no-ruling");
        norms(25, "MET consulted", "DUE seat-missing", "NOT_APPLICABLE_YET no-ruling");
        norms(20, "MET consulted", "DUE chair-missing", "NOT_APPLICABLE_YET no-ruling");
        norms(15, "MET consulted", "DUE chair-missing", "NOT_APPLICABLE_YET no-ruling");
        norms(10, "MET consulted", "MET seated", "DUE ruling-awaited");
        norms(5, "MET consulted", "MET seated", "MET ruled");
        for (Finding finding : check.check(framework(), today).values()) {
            assertThat(finding.evidence()).extracting(Finding.Evidence::url).contains(url);
            walk.read("auditor", finding.evidence().get(0).url()).andExpect(status().isOk());
        }
        assertThat(StatementCount.of(() -> check.check(framework(), today)).statements())
                .hasSize(1);

        String failed = walk.failed("Eigendom");
        waits("bestuur-zgt", "mine", "APPOINT", failed + "/arbitrators");
        waits("coordinator", "others", "APPOINT", failed);
        walk.act("bestuur-zgt", failed, "/arbitrators", "name", "mr. A. de Vries", "on", walk.ago(20));
        waits("bestuur-zgt", "others", "APPOINT", failed);
        waits("bestuur-ut", "mine", "APPOINT", failed + "/arbitrators");
        walk.act("bestuur-ut", failed, "/arbitrators", "name", "mr. B. Bos", "on", walk.ago(19));
        waits("bestuur-zgt", "mine", "CHAIR", failed + "/chair");
        waits("bestuur-ut", "mine", "CHAIR", failed + "/chair");
        nothing("contact-zgt");
        nothing("auditor");
    }

    private void norms(int ago, String... expected) {
        var findings = check.check(framework(), today.minusDays(ago));
        assertThat(Stream.of("9.1", "9.2", "9.3")
                        .map(norm -> findings.get(norm).status() + " "
                                + findings.get(norm).summary().key().replaceAll(".*\\.", "")))
                .as(ago + " days ago")
                .containsExactly(expected);
    }

    private void waits(String account, String list, String turn, String url) throws Exception {
        Actor actor = SignedInActor.signIn(accounts, account);
        Tasks found = tasks.tasks(actor, today);
        List<Task> shown = list.equals("mine") ? found.mine() : found.others();
        assertThat(shown)
                .filteredOn(task -> task.url().equals(url))
                .isNotEmpty()
                .allSatisfy(task ->
                        assertThat(task.what()).extracting(Sentence::key).isEqualTo("dispute.next." + turn));
        assertThat(list.equals("mine") ? found.others() : found.mine())
                .noneMatch(task -> task.url().startsWith(url.replaceAll("/(arbitrators|chair)$", "")));
        assertThat(StatementCount.of(() -> tasks.tasks(actor, today)).statements())
                .hasSize(1);
    }

    private void nothing(String account) throws Exception {
        Actor actor = SignedInActor.signIn(accounts, account);
        assertThat(StatementCount.of(() -> assertThat(tasks.tasks(actor, today).othersInAll())
                                .isZero())
                        .statements())
                .isEmpty();
    }

    private UUID framework() {
        return frameworks.byCode("ut-zgt-2019").id();
    }
}
