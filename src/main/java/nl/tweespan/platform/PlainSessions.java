package nl.tweespan.platform;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.SessionRepository;

/**
 * Keeps sessions in the tables of Spring Session, as text. Each step is one statement without a transaction, so that it never
 * holds a connection while something else asks for a second one. Whoever only reads is read once a request, together with the
 * stamps of what this node keeps and the position of the trail, and written at most once a minute.
 */
class PlainSessions implements SessionRepository<PlainSession> {

    /** The last access is stored at most once in this time; somebody idle is signed out that much earlier at most. */
    static final Duration ACCESS_STEP = Duration.ofMinutes(1);

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String WHO = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    /** Of the request on this thread; Spring's filter looks it up once more at the end, for the id alone. */
    private final ThreadLocal<@Nullable PlainSession> found = new ThreadLocal<>();

    private final JdbcClient jdbc;
    private final Clock clock;

    PlainSessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public PlainSession createSession() {
        return PlainSession.begun(clock.instant());
    }

    /** Null also for an id that cannot be one of ours, without asking the database. */
    @Override
    public @Nullable PlainSession findById(String id) {
        if (!ID.matcher(id).matches()) {
            return null;
        }
        PlainSession known = found.get();
        if (known != null && known.getId().equals(id)) {
            return known;
        }
        PlainSession session = read(id, clock.instant());
        found.set(session);
        return session;
    }

    /** A request begins or ends on this thread. */
    void forget() {
        found.remove();
    }

    private @Nullable PlainSession read(String id, Instant now) {
        return jdbc.sql("""
                        select s.primary_id, s.session_id, s.creation_time, s.last_access_time, a.attribute_name, a.attribute_bytes,
                            (select string_agg(name || '=' || stamp, ' ') from kept_version) as stamps,
                            trail_position() as position
                        from spring_session s left join spring_session_attributes a on a.session_primary_id = s.primary_id
                        where s.session_id = ? and s.expiry_time > ?
                        """)
                .params(id, now.toEpochMilli())
                .query((ResultSet rows) -> Optional.ofNullable(read(rows)))
                .map(session -> session.accessed(now))
                .orElse(null);
    }

    private static @Nullable PlainSession read(ResultSet rows) throws SQLException {
        PlainSession session = null;
        Map<String, Object> values = new HashMap<>();
        while (rows.next()) {
            if (session == null) {
                session = PlainSession.stored(
                        rows.getString("primary_id"),
                        rows.getString("session_id"),
                        Instant.ofEpochMilli(rows.getLong("creation_time")),
                        Instant.ofEpochMilli(rows.getLong("last_access_time")),
                        values);
                values.put(Unchanged.POSITION, rows.getString("position"));
                values.put(Stamps.OF_SESSION, Stamps.parse(rows.getString("stamps")));
            }
            String name = rows.getString("attribute_name");
            if (name != null) {
                // bytes of another release become odd text, which its reader does not know
                values.put(name, new String(rows.getBytes("attribute_bytes"), StandardCharsets.UTF_8));
            }
        }
        return session;
    }

    @Override
    public void save(PlainSession session) {
        if (session.storedAccess() == null) {
            insert(session);
        } else {
            update(session, session.storedAccess());
        }
    }

    @Override
    public void deleteById(String id) {
        forget();
        jdbc.sql("delete from spring_session where session_id = ?").param(id).update();
    }

    private void insert(PlainSession session) {
        String[] names = session.getAttributeNames().stream()
                .filter(name -> session.text(name) != null)
                .toArray(String[]::new);
        if (names.length == 0) {
            return; // nothing to remember
        }
        jdbc.sql("delete from spring_session where expiry_time < ?")
                .param(clock.instant().toEpochMilli())
                .update();
        jdbc.sql("""
                        with session as (
                            insert into spring_session (primary_id, session_id, creation_time, last_access_time,
                                max_inactive_interval, expiry_time, principal_name)
                            values (?, ?, ?, ?, ?, ?, ?) returning primary_id)
                        insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
                        select primary_id, name, convert_to(text, 'UTF8') from session, unnest(?, ?) as value (name, text)
                        """)
                .params(
                        session.key(),
                        session.getId(),
                        session.getCreationTime().toEpochMilli(),
                        session.getLastAccessedTime().toEpochMilli(),
                        session.getMaxInactiveInterval().toSeconds(),
                        expiry(session))
                .param(session.text(WHO))
                .params(names, values(session, names))
                .update();
        session.nowStored();
    }

    private void update(PlainSession session, Instant stored) {
        boolean stale = session.getLastAccessedTime().isAfter(stored.plus(ACCESS_STEP));
        if (session.changed().isEmpty() && !session.renamed() && !stale) {
            return;
        }
        jdbc.sql("""
                        update spring_session set session_id = ?, last_access_time = ?, expiry_time = ?, principal_name = ?
                        where primary_id = ?
                        """)
                .params(session.getId(), session.getLastAccessedTime().toEpochMilli(), expiry(session))
                .param(session.text(WHO))
                .param(session.key())
                .update();
        if (!session.changed().isEmpty()) {
            storeChanged(session);
        }
        session.nowStored();
    }

    private void storeChanged(PlainSession session) {
        String[] names = session.changed().toArray(String[]::new);
        jdbc.sql("""
                        with gone as (
                            delete from spring_session_attributes a using unnest(?, ?) as value (name, text)
                            where a.session_primary_id = ? and a.attribute_name = name and text is null)
                        insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
                        select primary_id, name, convert_to(text, 'UTF8') from spring_session, unnest(?, ?) as value (name, text)
                        where primary_id = ? and text is not null
                        on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes
                        """)
                .params(names, values(session, names), session.key(), names, values(session, names), session.key())
                .update();
    }

    private static @Nullable String[] values(PlainSession session, String[] names) {
        @Nullable String[] values = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            values[i] = session.text(names[i]);
        }
        return values;
    }

    private static long expiry(PlainSession session) {
        return session.getLastAccessedTime()
                .plus(session.getMaxInactiveInterval())
                .toEpochMilli();
    }
}
