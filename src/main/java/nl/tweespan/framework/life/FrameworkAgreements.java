package nl.tweespan.framework.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.definition.Agreement;
import nl.tweespan.definition.Agreements;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands the agreements to the rooms below this one. */
@Component
class FrameworkAgreements implements Agreements {

    private final Frameworks frameworks;

    FrameworkAgreements(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public Agreement byId(UUID id, LocalDate on) {
        return frameworks.byId(id, on).agreement();
    }

    @Override
    public Agreement byCode(String code, Actor actor, LocalDate on) {
        return frameworks.byCode(code, actor, on).agreement();
    }

    @Override
    public @Nullable Agreement current(Actor actor) {
        Framework framework = frameworks.currentOrNone(actor);
        return framework == null ? null : framework.agreement();
    }

    @Override
    public List<Agreement> of(Actor actor) {
        List<Framework> visible = frameworks.visibleTo(actor);
        List<Framework> own = visible.stream()
                .filter(framework -> framework.hasParty(actor.partyId()))
                .toList();
        return (own.isEmpty() ? visible : own)
                .stream().map(Framework::agreement).toList();
    }
}
