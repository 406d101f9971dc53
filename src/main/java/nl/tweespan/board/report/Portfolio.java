package nl.tweespan.board.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tweespan.compliance.Compliance;
import nl.tweespan.compliance.NormFinding;
import nl.tweespan.compliance.NormStatus;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.TermLine;
import nl.tweespan.project.FrameworkFigures;
import nl.tweespan.project.FrameworkFigures.Count;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures across the frameworks that somebody may see (annex, A.2.7). */
@Service
@Transactional(readOnly = true)
public class Portfolio {

    private final Frameworks frameworks;
    private final FrameworkFigures projects;
    private final Compliance compliance;

    Portfolio(Frameworks frameworks, FrameworkFigures projects, Compliance compliance) {
        this.frameworks = frameworks;
        this.projects = projects;
        this.compliance = compliance;
    }

    /**
     * A framework in figures.
     *
     * @param line its term on the day asked; null when the source leaves it open
     * @param met norms that are met
     * @param urgent norms that are overdue, not met or due
     */
    public record Line(
            Framework framework, @Nullable TermLine line, Count projects, long met, long urgent, int norms) {}

    /** The frameworks of today that this person may see, the oldest first, as things stood at the end of that day. */
    public List<Line> lines(Actor actor, LocalDate on) {
        List<Framework> visible = frameworks.visibleTo(actor);
        Map<UUID, Count> counts = counts(visible, on);
        return visible.stream()
                .map(framework -> line(framework, Objects.requireNonNull(counts.get(framework.id())), on))
                .toList();
    }

    private Map<UUID, Count> counts(List<Framework> of, LocalDate on) {
        return projects.of(of.stream().map(Framework::id).toList(), on).stream()
                .collect(Collectors.toMap(Count::frameworkId, Function.identity()));
    }

    private Line line(Framework framework, Count count, LocalDate on) {
        List<NormFinding> stands = compliance.stands(framework.id(), on);
        return new Line(
                framework,
                framework.termOn(on),
                count,
                stands.stream()
                        .filter(stand -> stand.status() == NormStatus.MET)
                        .count(),
                stands.stream()
                        .filter(stand -> stand.status().ordinal() <= NormStatus.DUE.ordinal())
                        .count(),
                stands.size());
    }
}
