package nl.tweespan.board.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.board.report.Figure;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads evaluations as they were known at the end of a day, for those who may see the agreement. */
@Service
@Transactional(readOnly = true)
public class Evaluations {

    private static final int PAGE = 25;

    private final JdbcClient jdbc;
    private final EvaluationRepository evaluations;
    private final EvaluationFigures figures;

    Evaluations(JdbcClient jdbc, EvaluationRepository evaluations, EvaluationFigures figures) {
        this.jdbc = jdbc;
        this.evaluations = evaluations;
        this.figures = figures;
    }

    private record Row(
            UUID id,
            LocalDate fromOn,
            LocalDate untilOn,
            @Nullable LocalDate completedOn,
            long good,
            long fair,
            long poor,
            long inAll) {}

    /** One page of them, the newest first; one statement. */
    public Slice<EvaluationSummary> list(UUID frameworkId, LocalDate on, int asked) {
        int page = Slice.within(asked, PAGE);
        List<Row> rows = jdbc.sql("""
                        select e.id, e.from_on, e.until_on, case when e.completed_on <= :on then e.completed_on end as completed_on,
                               v.good, v.fair, v.poor, count(*) over () as in_all
                        from evaluation e
                        cross join lateral (
                            select count(*) filter (where verdict = 'GOOD') as good,
                                   count(*) filter (where verdict = 'FAIR') as fair,
                                   count(*) filter (where verdict = 'POOR') as poor
                            from evaluation_verdict v where v.evaluation_id = e.id and v.given_on <= :on) v
                        where e.framework_id = :framework and e.opened_on <= :on
                        order by e.until_on desc, e.id desc limit :size offset :skipped
                        """)
                .param("framework", frameworkId)
                .param("on", on)
                .param("size", PAGE)
                .param("skipped", (long) page * PAGE)
                .query(Row.class)
                .list();
        return new Slice<>(
                rows.stream()
                        .map(row -> new EvaluationSummary(
                                row.id(),
                                row.fromOn(),
                                row.untilOn(),
                                row.completedOn(),
                                row.good(),
                                row.fair(),
                                row.poor()))
                        .toList(),
                page,
                PAGE,
                rows.isEmpty() ? 0 : rows.get(0).inAll());
    }

    /** @throws NotFound when there is none under the agreement, or none that was known that day */
    public EvaluationDetails byId(UUID frameworkId, UUID id, LocalDate on) {
        return evaluations
                .findByIdAndFrameworkId(id, frameworkId)
                .map(evaluation -> evaluation.details(on))
                .filter(evaluation -> !evaluation.openedOn().isAfter(on))
                .orElseThrow(() -> new NotFound("evaluation " + id));
    }

    /** The figures as they were when it was completed; of an open one as they stand that day. */
    public Map<Figure, Long> figures(Framework framework, EvaluationDetails evaluation, LocalDate on) {
        return evaluation.open()
                ? figures.count(framework, evaluation.from(), on)
                : evaluation.figures().stream()
                        .collect(
                                Collectors.toMap(EvaluationDetails.Counted::figure, EvaluationDetails.Counted::amount));
    }
}
