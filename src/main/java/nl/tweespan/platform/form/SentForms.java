package nl.tweespan.platform.form;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** The forms that were done lately. */
@Repository
class SentForms {

    /** Nobody sends the same page again after this; its session ended long before. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    SentForms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whether this form is the first with its token. While another transaction is busy with the same form this waits for its
     * end, and gives false when that committed.
     */
    boolean claim(SentForm sent) {
        return jdbc.sql("""
                        insert into sent_form (account, token, content, sent_at) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(sent.account(), sent.token(), sent.content(), now())
                        .update()
                == 1;
    }

    void lead(SentForm sent, String next) {
        jdbc.sql("update sent_form set next = ? where account = ? and token = ?")
                .params(next, sent.account(), sent.token())
                .update();
    }

    /** Where the form led when it was done; empty when something else was typed then. */
    Optional<String> next(SentForm sent) {
        return jdbc.sql("select next from sent_form where account = ? and token = ? and content = ?")
                .params(sent.account(), sent.token(), sent.content())
                .query(String.class)
                .optional();
    }

    @Scheduled(fixedDelay = 60, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    void forget() {
        jdbc.sql("delete from sent_form where sent_at < ?")
                .param(now().minus(KEPT))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
