package nl.tweespan.framework;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.audit.HistoryAccess;
import nl.tweespan.audit.RecordNames;
import nl.tweespan.shared.Actor;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The history of a framework is read by those who may see it. */
@Component
class FrameworkHistory implements HistoryAccess, RecordNames {

    private final Frameworks frameworks;

    FrameworkHistory(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public boolean handles(String rootTable) {
        return rootTable.equals("framework");
    }

    @Override
    public boolean mayRead(Actor actor, String rootTable, UUID rootId) {
        return frameworks.all().stream()
                .anyMatch(framework -> framework.id().equals(rootId) && framework.visibleTo(actor));
    }

    @Override
    public Map<UUID, String> names(Set<UUID> ids) {
        return frameworks.all().stream()
                .filter(framework -> ids.contains(framework.id()))
                .collect(Collectors.toMap(
                        Framework::id, framework -> framework.shortName().in(LocaleContextHolder.getLocale())));
    }
}
