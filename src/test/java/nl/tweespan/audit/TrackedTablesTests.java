package nl.tweespan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.tweespan.TweespanTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Every table is on the trail, or it stands here with the reason why not. */
@TweespanTest
@Transactional
class TrackedTablesTests {

    /** Table to reason. What says something about the agreement, a party, a person or a project does not belong here. */
    private static final Map<String, String> UNTRACKED = Map.ofEntries(
            Map.entry("audit_entry", "the trail itself"),
            Map.entry("flyway_schema_history", "the history of the tables, kept by Flyway; the app cannot write it"),
            Map.entry(
                    "kept_version",
                    "stamps by which a node finds that what it remembers is old; only triggers write them"),
            Map.entry("project_counter", "the last number given out; each reference stands in its project"),
            Map.entry("project_event", "what follows from the facts of projects; could be written anew"),
            Map.entry("project_span", "what follows from the facts of projects; could be written anew"),
            Map.entry("project_stale", "what follows from the facts of projects; could be written anew"),
            Map.entry("project_tally", "what follows from the facts of projects; could be written anew"),
            Map.entry("project_wait", "what follows from the facts of projects; could be written anew"),
            Map.entry("project_word", "what follows from the facts of projects; could be written anew"),
            Map.entry("project_words", "what follows from the facts of projects; could be written anew"),
            Map.entry("record_text", "texts as they were, of records that are on the trail; only ever added to"),
            Map.entry("sent_form", "which form was sent already; what it made is on the trail"),
            Map.entry("spring_session", "who is signed in now; gone after the session"),
            Map.entry("spring_session_attributes", "as above"),
            Map.entry("try_limit", "how often a password was tried; worth nothing after its moment"));

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void everyTableIsTrackedOrHasAReasonNotToBe() {
        List<String> untracked = jdbc.queryForList("""
                select c.relname from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not exists (
                    select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audit_record' and t.tgenabled <> 'D')
                """, String.class);

        assertThat(untracked).containsExactlyInAnyOrderElementsOf(UNTRACKED.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"framework_procedure", "framework_signatory"})
    void whoDecidesUnderAFrameworkIsNotRewritten(String table) {
        assertThat(jdbc.queryForObject("select count(*) from " + table, Long.class))
                .isPositive();
        refuses("update " + table + " set framework_id = framework_id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"framework_procedure", "framework_signatory", "review_answer"})
    void whatWasDecidedIsNotTakenAway(String table) {
        refuses("delete from " + table);
    }

    @Test
    void anAnswerOfAReviewIsNotRewritten() {
        refuses("update review_answer set answer = 'Anders.'");
    }

    private void refuses(String statement) {
        assertThatThrownBy(() -> jdbc.execute(statement))
                .rootCause()
                .message()
                .contains("is history and is not changed");
    }
}
