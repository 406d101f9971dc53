package nl.tweespan.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.tweespan.framework.definition.Definition;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The frameworks of the registry. They change only by import or amendment, so they are kept in memory: reading one costs no
 * statement.
 */
@Service
public class Frameworks {

    private final FrameworkRepository repository;
    private final Map<UUID, Definition> definitions = new ConcurrentHashMap<>();
    private volatile @Nullable List<Framework> known;

    Frameworks(FrameworkRepository repository) {
        this.repository = repository;
    }

    /** All frameworks, the oldest first. */
    public List<Framework> all() {
        List<Framework> all = known;
        if (all == null) {
            all = repository.all(definitions);
            // What a writing transaction sees may still be rolled back; only what is committed is remembered.
            if (committed()) {
                known = all;
            }
        }
        return all;
    }

    public Framework byId(UUID id) {
        return named(all(), id)
                // one that is being imported is seen by its own transaction alone
                .or(() -> named(repository.all(definitions), id))
                .orElseThrow(() -> new NotFound("framework " + id));
    }

    private static Optional<Framework> named(List<Framework> frameworks, UUID id) {
        return frameworks.stream()
                .filter(framework -> framework.id().equals(id))
                .findFirst();
    }

    public Framework byCode(String code) {
        return all().stream()
                .filter(framework -> framework.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("framework " + code));
    }

    /** The framework by its code, for somebody who may see it; for anybody else it does not exist. */
    public Framework byCode(String code, Actor actor) {
        Framework framework = byCode(code);
        if (!framework.visibleTo(actor)) {
            throw new NotFound("framework " + code + " for " + actor.userId());
        }
        return framework;
    }

    /** The framework this person works under: the first of his party. */
    public Framework current(Actor actor) {
        Framework current = currentOrNone(actor);
        if (current == null) {
            throw new NotFound("framework of party " + actor.partyId());
        }
        return current;
    }

    /** As {@link #current}, null when there is none. */
    public @Nullable Framework currentOrNone(Actor actor) {
        return all().stream()
                .filter(framework -> framework.hasParty(actor.partyId()))
                .findFirst()
                .or(() -> all().stream()
                        .filter(framework -> framework.visibleTo(actor))
                        .findFirst())
                .orElse(null);
    }

    /** Reads anew at the next question; called when an import or amendment is over. */
    void forget() {
        known = null;
    }

    private static boolean committed() {
        return !TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
