package nl.tweespan.board.evaluation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.tweespan.board.report.Figure;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.project.EventFigures;
import nl.tweespan.project.FrameworkFigures;
import nl.tweespan.project.ProjectEvent;
import nl.tweespan.project.ProjectEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what the registry can count for an evaluation, with three statements. */
@Component
@Transactional(readOnly = true)
public class EvaluationFigures {

    private final ProjectEvents projects;
    private final FrameworkFigures counts;
    private final Frameworks frameworks;

    EvaluationFigures(ProjectEvents projects, FrameworkFigures counts, Frameworks frameworks) {
        this.projects = projects;
        this.counts = counts;
        this.frameworks = frameworks;
    }

    public Map<Figure, Long> count(Framework framework, LocalDate from, LocalDate until) {
        FrameworkFigures.Count count = counts.of(List.of(framework.id()), until).get(0);
        EventFigures period = projects.between(framework.id(), from, until);
        Map<Figure, Long> figures = new EnumMap<>(Figure.class);
        figures.put(Figure.RUNNING, count.running());
        figures.put(Figure.COMING, count.coming());
        figures.put(Figure.THEMES, projects.themes(framework.id(), until));
        figures.put(Figure.SIGNED, period.count(ProjectEvent.SIGNED));
        figures.put(Figure.COMPLETED, period.count(ProjectEvent.COMPLETED));
        figures.put(Figure.MANY_PARTIES, count.wider());
        figures.put(Figure.FRAMEWORKS, related(framework, until));
        return figures;
    }

    private long related(Framework framework, LocalDate on) {
        return frameworks.all().stream()
                .filter(other -> !other.id().equals(framework.id())
                        && other.hasBegunOn(on)
                        && other.parties().stream().anyMatch(party -> framework.hasParty(party.id())))
                .count();
    }
}
