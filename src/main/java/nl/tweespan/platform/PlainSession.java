package nl.tweespan.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session that keeps text and nothing else, so that every release can read it, and knows what of it is not stored yet. Anything
 * else lasts as long as the request.
 */
final class PlainSession implements Session {

    private final String key;
    private final Map<String, Object> values;
    private final Set<String> changed = new HashSet<>();
    private final Instant created;
    private String id;
    private Instant lastAccess;
    private Duration idle;

    /** As the store has it; null when it has nothing. */
    private @Nullable Instant storedAccess;

    private @Nullable String storedId;

    private PlainSession(String key, String id, Instant created, Instant lastAccess, Map<String, Object> values) {
        this.key = key;
        this.id = id;
        this.created = created;
        this.lastAccess = lastAccess;
        this.values = values;
        this.idle = Duration.ofSeconds(SessionSetup.IDLE_SECONDS);
    }

    static PlainSession begun(Instant now) {
        return new PlainSession(newId(), newId(), now, now, new HashMap<>());
    }

    static PlainSession stored(String key, String id, Instant created, Instant access, Map<String, Object> values) {
        PlainSession session = new PlainSession(key, id, created, access, values);
        session.nowStored();
        return session;
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    /** Somebody asks for it now. */
    PlainSession accessed(Instant now) {
        lastAccess = now;
        return this;
    }

    /** The store holds all of it now. */
    void nowStored() {
        storedAccess = lastAccess;
        storedId = id;
        changed.clear();
    }

    /** Under which the store keeps it; never changes. */
    String key() {
        return key;
    }

    /** As the store has it; null when it has nothing. */
    @Nullable
    Instant storedAccess() {
        return storedAccess;
    }

    /** Whether the browser was given another id than the store has. */
    boolean renamed() {
        return !id.equals(storedId);
    }

    /** The names whose value the store does not have yet. */
    Set<String> changed() {
        return changed;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        id = newId();
        return id;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T getAttribute(String name) {
        return (T) values.get(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(values.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        Object before = value == null ? values.remove(name) : values.put(name, value);
        if (before instanceof String || value instanceof String) {
            changed.add(name); // anything else is not stored
        }
    }

    /** The text under this name; null when there is none. */
    @Nullable
    String text(String name) {
        return values.get(name) instanceof String text ? text : null;
    }

    @Override
    public void removeAttribute(String name) {
        setAttribute(name, null);
    }

    @Override
    public Instant getCreationTime() {
        return created;
    }

    /** Spring Session tells the time of the machine; {@link #accessed} that of the registry. */
    @Override
    public void setLastAccessedTime(Instant access) {}

    @Override
    public Instant getLastAccessedTime() {
        return lastAccess;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        idle = interval;
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return idle;
    }

    /** The store gives none that is. */
    @Override
    public boolean isExpired() {
        return false;
    }
}
