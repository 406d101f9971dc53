package nl.tweespan.framework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.tweespan.definition.Definition;
import nl.tweespan.framework.life.ChosenFramework;
import nl.tweespan.framework.life.FrameworkRepository;
import nl.tweespan.platform.Kept;
import nl.tweespan.platform.Stamps;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The frameworks of the registry. They change only by import or amendment, so they are kept in memory: reading one costs no
 * statement beyond the one for the stamps.
 */
@Service
public class Frameworks {

    private final Clock clock;
    private final Kept<List<Framework>> kept;

    Frameworks(FrameworkRepository repository, Stamps stamps, Clock clock) {
        this.clock = clock;
        // the text of a version never changes: each is read once, also when another is added
        Map<UUID, Definition> definitions = new ConcurrentHashMap<>();
        this.kept = new Kept<>(stamps, "frameworks", () -> repository.all(definitions));
    }

    /** All frameworks in the version of today, the oldest framework first. */
    public List<Framework> all() {
        return on(versions(), LocalDate.now(clock));
    }

    /** The versions of a framework, the oldest first; the last ones may lie ahead. */
    public List<Framework> versions(UUID id) {
        return of(versions(), id);
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

    private List<Framework> versions() {
        return kept.value();
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
