package nl.tweespan.framework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.tweespan.framework.definition.Definition;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The frameworks of the registry. They change only by import or amendment, so they are kept in memory: reading one costs no
 * statement.
 */
@Service
public class Frameworks {

    private final FrameworkRepository repository;
    private final Clock clock;
    private final Map<UUID, Definition> definitions = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable List<Framework> known;

    Frameworks(FrameworkRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** All frameworks in the version of today, the oldest framework first. */
    public List<Framework> all() {
        return on(versions(), LocalDate.now(clock));
    }

    /** The versions of a framework, the oldest first; the last ones may lie ahead. */
    public List<Framework> versions(UUID id) {
        List<Framework> found = of(versions(), id);
        // one that is being imported is seen by its own transaction alone
        return found.isEmpty() ? of(repository.all(definitions), id) : found;
    }

    /** The framework in the version of today. */
    public Framework byId(UUID id) {
        return byId(id, LocalDate.now(clock));
    }

    /** The framework in the version of that day; before the first version, the first. */
    public Framework byId(UUID id, LocalDate on) {
        return on(versions(id), on).stream().findFirst().orElseThrow(() -> new NotFound("framework " + id));
    }

    /** The framework in the version of today. */
    public Framework byCode(String code) {
        return byCode(code, LocalDate.now(clock));
    }

    private Framework byCode(String code, LocalDate on) {
        return on(versions(), on).stream()
                .filter(framework -> framework.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("framework " + code));
    }

    /** The framework by its code, for somebody who may see it; for anybody else it does not exist. */
    public Framework byCode(String code, Actor actor) {
        return byCode(code, actor, LocalDate.now(clock));
    }

    /** As {@link #byCode(String, Actor)}, in the version of that day; before the first version, the first. */
    public Framework byCode(String code, Actor actor, LocalDate on) {
        Framework framework = byCode(code, on);
        if (!framework.visibleTo(actor)) {
            throw new NotFound("framework " + code + " for " + actor.userId());
        }
        return framework;
    }

    /** The frameworks of today that this person may see, the oldest first. */
    public List<Framework> visibleTo(Actor actor) {
        return all().stream().filter(framework -> framework.visibleTo(actor)).toList();
    }

    /** The framework this person works under: the one he chose to look at, else the first of his party. */
    public Framework current(Actor actor) {
        Framework current = currentOrNone(actor);
        if (current == null) {
            throw new NotFound("framework of party " + actor.partyId());
        }
        return current;
    }

    /** As {@link #current}, null when there is none. */
    public @Nullable Framework currentOrNone(Actor actor) {
        List<Framework> visible = visibleTo(actor);
        return visible.stream()
                .filter(framework -> framework.code().equals(ChosenFramework.code()))
                .findFirst()
                .or(() -> visible.stream()
                        .filter(framework -> framework.hasParty(actor.partyId()))
                        .findFirst())
                .or(() -> visible.stream().findFirst())
                .orElse(null);
    }

    /** The versions as they are stored now, also those of a transaction that is not over; the oldest first. */
    public List<Framework> stored(UUID id) {
        return of(repository.all(definitions), id);
    }

    /** Called by a transaction that adds a framework or version: what it sees is not remembered, and afterwards all is read anew. */
    void changing() {
        if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, true);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResource(Frameworks.this);
                    forget();
                }
            });
        }
    }

    /** Reads anew at the next question. */
    synchronized void forget() {
        changes.incrementAndGet();
        known = null;
    }

    private List<Framework> versions() {
        List<Framework> all = known;
        if (all == null) {
            long before = changes.get();
            all = repository.all(definitions);
            // What a transaction adds may still be rolled back; only what is committed is remembered, and only when
            // nothing
            // changed while it was read.
            if (!TransactionSynchronizationManager.hasResource(this)) {
                remember(all, before);
            }
        }
        return all;
    }

    private synchronized void remember(List<Framework> all, long before) {
        if (changes.get() == before) {
            known = all;
        }
    }

    private static List<Framework> of(List<Framework> versions, UUID id) {
        return versions.stream().filter(version -> version.id().equals(id)).toList();
    }

    /** Of each framework the last version that began by that day, else its first. */
    private static List<Framework> on(List<Framework> versions, LocalDate day) {
        Map<UUID, Framework> found = new LinkedHashMap<>();
        versions.forEach(version -> found.merge(
                version.id(), version, (before, next) -> next.inForceFrom().isAfter(day) ? before : next));
        return List.copyOf(found.values());
    }
}
