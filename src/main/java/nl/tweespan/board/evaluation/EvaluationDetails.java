package nl.tweespan.board.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tweespan.board.report.Figure;
import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;

/**
 * A yearly evaluation (norm A.2) as it was known at the end of a day.
 *
 * @param completedOn null while it is open
 * @param figures as they were on the day of completion; empty while it is open
 */
public record EvaluationDetails(
        UUID id,
        LocalDate from,
        LocalDate until,
        LocalDate openedOn,
        @Nullable LocalDate completedOn,
        List<Point> points,
        List<Judgement> judgements,
        List<Counted> figures,
        long version) {

    /** @param figures what the registry counts for it; none where it does not keep the data */
    public record Point(int number, String norm, Localised title, Localised text, List<Figure> figures) {}

    /**
     * The verdict of a party on a point.
     *
     * @param personName who gave it, or changed it last
     * @param changedOn the last day on which it was changed, also when that lies ahead; null when never after its first day
     */
    public record Judgement(
            int number,
            UUID organisationId,
            Verdict verdict,
            String note,
            String personName,
            LocalDate givenOn,
            @Nullable LocalDate changedOn) {}

    public record Counted(Figure figure, long amount) {}

    public boolean open() {
        return completedOn == null;
    }

    /** What this party found of this point. */
    public Optional<Judgement> judgement(int number, UUID party) {
        return judgements.stream()
                .filter(each -> each.number() == number && each.organisationId().equals(party))
                .findFirst();
    }

    /** How many points this party has yet to judge. */
    public long owes(UUID party) {
        return points.stream()
                .filter(point -> judgement(point.number(), party).isEmpty())
                .count();
    }
}
