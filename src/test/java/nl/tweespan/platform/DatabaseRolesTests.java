package nl.tweespan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.tweespan.StatementCount;
import nl.tweespan.TweespanTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@TweespanTest
class DatabaseRolesTests {

    @Autowired
    JdbcTemplate sql;

    @Test
    void theApplicationWorksWithRowsOnly() {
        assertThat(sql.queryForObject("select current_user", String.class)).isEqualTo("tweespan_app");
        refuses("create table mine (id int)");
        refuses("drop table spring_session");
        refuses("alter table spring_session add column mine int");
        refuses("truncate spring_session");
    }

    @Test
    void theApplicationCannotRewriteTheTrail() {
        assertThat(sql.queryForObject("select count(*) from audit_entry", Long.class))
                .isNotNegative();
        refuses("delete from audit_entry");
        refuses("update audit_entry set actor_name = 'somebody else'");
        refuses("insert into audit_entry default values");
    }

    @Test
    void theApplicationCannotRewriteTheStampsOfWhatNodesKeep() {
        refuses("update kept_version set stamp = 1");
        refuses("delete from kept_version");
    }

    @Test
    void theApplicationCannotRewriteTheHistoryOfTheTables() {
        refuses("delete from flyway_schema_history");
    }

    @Test
    void aFrozenServerCannotHoldARequestForLong() {
        assertThat(setting("statement_timeout")).isEqualTo("15s");
        assertThat(setting("lock_timeout")).isEqualTo("5s");
        assertThat(setting("idle_in_transaction_session_timeout")).isEqualTo("1min");
    }

    /** Compiling a statement takes longer than what our statements take. */
    @Test
    void statementsAreNotCompiled() {
        assertThat(setting("jit")).isEqualTo("off");
    }

    @Test
    void statementsAreCounted() throws Exception {
        StatementCount count = StatementCount.of(() -> {
            setting("fsync");
            sql.queryForList("select 1 from spring_session");
        });
        assertThat(count.statements()).containsExactly("show fsync");
    }

    private String setting(String name) {
        return sql.queryForObject("show " + name, String.class);
    }

    private void refuses(String statement) {
        assertThatThrownBy(() -> sql.execute(statement))
                .hasRootCauseInstanceOf(org.postgresql.util.PSQLException.class)
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner");
    }
}
