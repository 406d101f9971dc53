package nl.tweespan.project.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.tweespan.StatementCount;
import nl.tweespan.TweespanTest;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.project.life.Many;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** A page costs the same few statements with ten projects and with a thousand. */
@TweespanTest
class StatementCountTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Frameworks frameworks;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Environment environment;

    @Autowired
    UserDetailsService accounts;

    /** The page, the most that it may cost, and who opens it. */
    private static final String[][] PAGES = {
        {"/projects", "3", "medisch-directeur"},
        {"/projects?mine=turn&sort=title&status=RUNNING&q=project", "5", "contact-zgt"},
        {"{project}", "6", "medisch-directeur"},
        {"{project}", "6", "auditor"},
        {"/frameworks/ut-zgt-2019/matrix", "6", "medisch-directeur"},
        {"/", "28", "medisch-directeur"},
        {"/", "17", "contact-zgt"},
        {"/", "19", "auditor"}
    };

    @Test
    void noPageGrowsWithTheNumberOfProjects() throws Exception {
        Many.projects(transaction, jdbc, frameworks.byCode("ut-zgt-2019").id(), 10);
        String running = "/projects/" + running();
        Map<String, Integer> few = counts(running);
        Many.projects(
                transaction, jdbc, frameworks.byCode("ut-zgt-2019").id(), 590); // more than are counted: Stretch.CAP
        analyse();

        assertThat(counts(running)).isEqualTo(few);

        for (String[] page : PAGES) {
            assertThat(few.get(page[0] + " " + page[2]))
                    .as(page[0] + " for " + page[2])
                    .isLessThanOrEqualTo(Integer.parseInt(page[1]));
        }
        for (String list : List.of(
                "/projects",
                "/projects?kind=RESEARCH&sort=title",
                "/projects?kind=RESEARCH&status=RUNNING&sort=title")) { // words are looked for in all elements
            assertThat(read("element", list))
                    .as("elements read for the %d rows of %s", ProjectList.SIZE, list)
                    .isLessThan(ProjectList.SIZE * 11 * 4);
        }
    }

    /** How many rows of a table the database looks at for a page. */
    private long read(String table, String url) {
        RequestPostProcessor person = user(accounts.loadUserByUsername("medisch-directeur"));
        return transaction.execute(state -> {
            long before = read(table);
            try {
                mvc.perform(get(url).with(person)).andExpect(status().isOk());
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
            return read(table) - before;
        });
    }

    private long read(String table) {
        return jdbc.sql(
                        "select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables where relname = ?")
                .param(table)
                .query(Long.class)
                .single();
    }

    /** What autovacuum does within a minute: without it the plans are those for ten projects. */
    private void analyse() throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        environment.getProperty("spring.flyway.url"),
                        environment.getProperty("spring.flyway.user"),
                        environment.getProperty("spring.flyway.password"));
                Statement statement = owner.createStatement()) {
            statement.execute("analyze");
        }
    }

    /** The statements of each page, opened a second time: definitions are read once and kept. */
    private Map<String, Integer> counts(String running) throws Exception {
        Map<String, Integer> counts = new TreeMap<>();
        for (String[] page : PAGES) {
            RequestPostProcessor person = user(accounts.loadUserByUsername(page[2]));
            String url = page[0].replace("{project}", running);
            count(url, person);
            counts.put(page[0] + " " + page[2], count(url, person).statements().size());
        }
        return counts;
    }

    @Test
    void aPageAsksOnceWhetherWhatIsKeptIsStillSo() throws Exception {
        Many.projects(transaction, jdbc, frameworks.byCode("ut-zgt-2019").id(), 1);
        String running = "/projects/" + running();
        for (String[] page : PAGES) {
            RequestPostProcessor person = user(accounts.loadUserByUsername(page[2]));
            String url = page[0].replace("{project}", running);
            count(url, person);
            assertThat(count(url, person).stamps()).as(url).isEqualTo(1);
        }
    }

    @Test
    void theProjectsAreSpreadOverTheStages() {
        Many.projects(transaction, jdbc, frameworks.byCode("ut-zgt-2019").id(), 20);
        assertThat(jdbc.sql("select distinct stage from project where reference like 'MANY-%'")
                        .query(String.class)
                        .list())
                .contains(
                        "DRAFT",
                        "IN_REVIEW",
                        "ELABORATION",
                        "IN_APPROVAL",
                        "REFUSED",
                        "SIGNING",
                        "AGREED",
                        "COMPLETED");
    }

    private String running() {
        return jdbc.sql("select reference from project where reference like 'MANY-%' and stage = 'AGREED' limit 1")
                .query(String.class)
                .single();
    }

    private StatementCount count(String url, RequestPostProcessor person) throws Exception {
        return StatementCount.of(() -> mvc.perform(get(url).with(person)).andExpect(status().isOk()));
    }
}
