package nl.tweespan.annex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespan.audit.HistoryAccess;
import nl.tweespan.audit.RecordNames;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.Say;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Component;

/** The history of the annex is read by those who may see its framework. */
@Component
class AnnexHistory implements HistoryAccess, RecordNames {

    private static final Set<String> ROOTS = Set.of("theme", "domain", "annex_version");

    private final Frameworks frameworks;
    private final Annex annex;
    private final Say say;

    AnnexHistory(Frameworks frameworks, Annex annex, Say say) {
        this.frameworks = frameworks;
        this.annex = annex;
        this.say = say;
    }

    @Override
    public boolean handles(String rootTable) {
        return ROOTS.contains(rootTable);
    }

    @Override
    public boolean mayRead(Actor actor, String rootTable, UUID rootId) {
        return versions(frameworks.all().stream().filter(framework -> framework.visibleTo(actor)))
                .anyMatch(version -> names(version).containsKey(rootId));
    }

    @Override
    public Map<UUID, String> names(Set<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        versions(frameworks.all().stream()).forEach(version -> names.putAll(names(version)));
        names.keySet().retainAll(ids);
        return names;
    }

    private Stream<AnnexVersion> versions(Stream<Framework> of) {
        return of.map(framework -> annex.versions(framework.id())).flatMap(List::stream);
    }

    private Map<UUID, String> names(AnnexVersion version) {
        Map<UUID, String> names = new HashMap<>();
        names.put(version.id(), say.text(Sentence.of("annex.version", version.number())));
        version.themes().forEach(theme -> names.put(theme.id(), say.text(theme.name())));
        version.domains().forEach(domain -> names.put(domain.id(), say.text(domain.name())));
        return names;
    }
}
