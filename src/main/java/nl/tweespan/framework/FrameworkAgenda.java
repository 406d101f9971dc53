package nl.tweespan.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.agenda.AgreementSource;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands the agreements and their lead times to the agenda room. */
@Component
class FrameworkAgenda implements AgreementSource {

    private final Frameworks frameworks;

    FrameworkAgenda(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public Agreement agreement(String code, Actor actor, LocalDate on) {
        return agreement(frameworks.byCode(code, actor, on));
    }

    @Override
    public LocalDate begins(UUID frameworkId) {
        return frameworks.byId(frameworkId).begins();
    }

    @Override
    public @Nullable Agreement current(Actor actor) {
        Framework framework = frameworks.currentOrNone(actor);
        return framework == null ? null : agreement(framework);
    }

    @Override
    public List<Agreement> agreements(Actor actor) {
        List<Framework> visible = frameworks.visibleTo(actor);
        List<Framework> own = visible.stream()
                .filter(framework -> framework.hasParty(actor.partyId()))
                .toList();
        return (own.isEmpty() ? visible : own)
                .stream().map(FrameworkAgenda::agreement).toList();
    }

    private static Agreement agreement(Framework framework) {
        return new Agreement(
                framework.id(),
                framework.code(),
                framework.name(),
                framework.shortName(),
                framework.parties().stream()
                        .map(party -> new Party(party.code(), party.shortName()))
                        .toList(),
                framework.definition().leadTimes().stream()
                        .map(length -> new LeadTime(length, Words.length(length)))
                        .toList());
    }
}
