package nl.tweespan.board.evaluation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.board.report.Figure;
import nl.tweespan.definition.EvaluationDefinition.Point;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.StaleVersion;
import nl.tweespan.shared.Versioned;
import org.jspecify.annotations.Nullable;

/** A yearly evaluation (norm A.2): opened for a period, complete when every party gave a verdict on every point. */
@Entity
public class Evaluation implements Versioned {

    @Id
    private UUID id;

    private UUID frameworkId;
    private LocalDate fromOn;
    private LocalDate untilOn;
    private LocalDate openedOn;
    private @Nullable LocalDate completedOn;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @OneToMany(mappedBy = "evaluation", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<EvaluationPoint> points = new ArrayList<>();

    @OneToMany(mappedBy = "evaluation", cascade = CascadeType.ALL)
    @OrderBy("number, id")
    private List<EvaluationVerdict> verdicts = new ArrayList<>();

    @OneToMany(mappedBy = "evaluation", cascade = CascadeType.ALL)
    private List<EvaluationFigure> figures = new ArrayList<>();

    protected Evaluation() {}

    /** @param from the last evaluation, or the signing */
    public Evaluation(UUID frameworkId, LocalDate from, List<Point> points, Attribution by) {
        this.id = Ids.next();
        this.frameworkId = frameworkId;
        this.fromOn = from;
        this.untilOn = by.on();
        this.openedOn = by.on();
        this.changedAt = by.at();
        points.forEach(point -> this.points.add(new EvaluationPoint(this, point)));
    }

    /** Gives or changes the verdict of the actor's own party on a point. */
    public void judge(int number, Verdict verdict, String note, Attribution by) {
        expectOpen();
        if (points.stream().noneMatch(point -> point.number() == number)) {
            throw new NotFound("point " + number + " of evaluation " + id);
        }
        verdicts.stream()
                .filter(each -> each.number() == number && each.organisationId().equals(by.partyId()))
                .findFirst()
                .ifPresentOrElse(
                        given -> given.change(verdict, note, by),
                        () -> verdicts.add(new EvaluationVerdict(this, number, verdict, note, by)));
        this.changedAt = by.at();
    }

    /** Whether every party gave a verdict on every point. */
    public boolean full(List<Framework.Party> parties) {
        return parties.stream()
                .allMatch(party -> points.stream()
                        .allMatch(point -> verdicts.stream()
                                .anyMatch(verdict -> verdict.number() == point.number()
                                        && verdict.organisationId().equals(party.id()))));
    }

    /** Closes it with the figures of that day. */
    public void complete(Map<Figure, Long> counted, Attribution by) {
        expectOpen();
        counted.forEach((figure, amount) -> figures.add(new EvaluationFigure(this, figure, amount)));
        this.completedOn = by.on();
        this.changedAt = by.at();
    }

    private void expectOpen() {
        if (completedOn != null) {
            throw new StaleVersion("evaluation " + id + " is complete");
        }
    }

    UUID id() {
        return id;
    }

    UUID frameworkId() {
        return frameworkId;
    }

    LocalDate fromOn() {
        return fromOn;
    }

    @Override
    public long storedVersion() {
        return version == null ? 0 : version;
    }

    /** As known at the end of that day; a verdict that was changed later says what it says now, and when it was changed. */
    public EvaluationDetails details(LocalDate day) {
        return new EvaluationDetails(
                id,
                fromOn,
                untilOn,
                openedOn,
                completedOn == null || completedOn.isAfter(day) ? null : completedOn,
                points.stream().map(EvaluationPoint::details).toList(),
                verdicts.stream()
                        .map(EvaluationVerdict::details)
                        .filter(verdict -> !verdict.givenOn().isAfter(day))
                        .toList(),
                figures.stream().map(EvaluationFigure::details).toList(),
                storedVersion());
    }
}
