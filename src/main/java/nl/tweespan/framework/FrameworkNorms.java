package nl.tweespan.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.compliance.NormSource;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands the norms of the frameworks to the compliance room. */
@Component
class FrameworkNorms implements NormSource {

    private final Frameworks frameworks;

    FrameworkNorms(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public List<Norm> norms(UUID frameworkId, LocalDate on) {
        Framework framework = frameworks.byId(frameworkId, on);
        return framework.definition().norms().stream()
                .map(norm -> new Norm(
                        norm.id(),
                        norm.check(),
                        norm.article(),
                        norm.kind(),
                        parties(framework, norm.parties()),
                        norm.text(),
                        norm.registry()))
                .toList();
    }

    @Override
    public LocalDate begins(UUID frameworkId) {
        return frameworks.byId(frameworkId).begins();
    }

    @Override
    public Agreement agreement(String code, Actor actor, LocalDate on) {
        return agreement(frameworks.byCode(code, actor, on));
    }

    @Override
    public @Nullable Agreement current(Actor actor) {
        Framework framework = frameworks.currentOrNone(actor);
        return framework == null ? null : agreement(framework);
    }

    private static Agreement agreement(Framework framework) {
        return new Agreement(
                framework.id(),
                framework.code(),
                framework.name(),
                framework.definition().articles().stream()
                        .map(article -> new Article(article.number(), article.numbered(), article.title()))
                        .toList(),
                framework.parties().stream()
                        .map(party -> new Party(party.code(), party.shortName()))
                        .toList());
    }

    private static List<Party> parties(Framework framework, Set<String> codes) {
        return codes.stream()
                .map(code -> new Party(code, framework.party(code).shortName()))
                .toList();
    }
}
