package nl.tweespan.account.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.tweespan.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Where somebody is signed in now. The key of a session is not what its browser holds: who reads it cannot take it over. */
@Service
public class OwnSessions {

    /** Name of the browser, kept in the session. */
    static final String BROWSER = "browser";

    /** Those that still work: not expired, and of the account's present generation. */
    private static final String WORKING = """
            from spring_session s join app_user u on u.id::text = s.principal_name
            where u.id = :account and s.expiry_time > :now and exists (
                select from spring_session_attributes g
                where g.session_primary_id = s.primary_id and g.attribute_name = 'generation'
                    and g.attribute_bytes = convert_to(u.generation::text, 'UTF8'))
            """;

    private static final String OTHERS =
            "delete from spring_session where principal_name = :account and session_id <> :here";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnSessions(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param since when it was signed in
     * @param used when it was used last, about
     * @param browser such as "Firefox, Windows"; empty when it did not say
     * @param here whether it is the one that asks
     */
    public record OwnSession(String key, Instant since, Instant used, String browser, boolean here) {}

    /** The own sessions, the one used last first. */
    public List<OwnSession> list(Actor actor, String sessionId) {
        return jdbc.sql("""
                        select s.primary_id, s.session_id, s.creation_time, s.last_access_time, coalesce((
                            select convert_from(b.attribute_bytes, 'UTF8') from spring_session_attributes b
                            where b.session_primary_id = s.primary_id and b.attribute_name = 'browser'), '') as browser
                        """ + WORKING + "order by s.last_access_time desc, s.primary_id")
                .param("account", actor.userId())
                .param("now", clock.millis())
                .query((row, number) -> new OwnSession(
                        row.getString("primary_id").strip(),
                        Instant.ofEpochMilli(row.getLong("creation_time")),
                        Instant.ofEpochMilli(row.getLong("last_access_time")),
                        row.getString("browser"),
                        row.getString("session_id").strip().equals(sessionId)))
                .list();
    }

    /** Ends one of the own sessions, not the one that asks; nothing happens when there is no such session any more. */
    public void end(Actor actor, String key, String sessionId) {
        ended(
                actor,
                jdbc.sql(OTHERS + " and primary_id = :key")
                        .param("account", actor.userId().toString())
                        .param("here", sessionId)
                        .param("key", key)
                        .update());
    }

    /** Ends all own sessions but the one that asks. */
    public void endOthers(Actor actor, String sessionId) {
        ended(
                actor,
                jdbc.sql(OTHERS)
                        .param("account", actor.userId().toString())
                        .param("here", sessionId)
                        .update());
    }

    private void ended(Actor actor, int sessions) {
        if (sessions > 0) {
            events.publishEvent(new SecurityEvent("session-ended", actor.userId(), "" + sessions));
        }
    }
}
