package nl.tweespan.board.norms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.compliance.Finding;
import nl.tweespan.compliance.Finding.Evidence;
import nl.tweespan.compliance.NormCheck;
import nl.tweespan.compliance.NormStatus;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.project.FrameworkFigures;
import nl.tweespan.project.FrameworkFigures.Count;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Component;

/** Agreements with others may grow into one strategy (annex, A.2.7): a right, which the registry keeps open. One statement. */
@Component
class PortfolioCheck implements NormCheck {

    private final Frameworks frameworks;
    private final FrameworkFigures projects;

    PortfolioCheck(Frameworks frameworks, FrameworkFigures projects) {
        this.frameworks = frameworks;
        this.projects = projects;
    }

    @Override
    public Set<String> norms() {
        return Set.of("A.2.7");
    }

    @Override
    public Map<String, Finding> check(UUID frameworkId, LocalDate on) {
        if (!frameworks.byId(frameworkId).hasBegunOn(on)) {
            return Map.of("A.2.7", Finding.of(NormStatus.NOT_APPLICABLE_YET, Sentence.of("board.across.not-yet")));
        }
        List<UUID> running = frameworks.all().stream()
                .filter(framework -> framework.hasBegunOn(on))
                .map(Framework::id)
                .toList();
        long wider = projects.of(running, on).stream().mapToLong(Count::wider).sum();
        return Map.of(
                "A.2.7",
                Finding.of(
                        NormStatus.MET,
                        Sentence.of("board.across.check", running.size(), wider),
                        new Evidence(Sentence.of("board.across.evidence"), "/frameworks")));
    }
}
