package nl.tweespan.board.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import nl.tweespan.board.report.Figure;
import nl.tweespan.shared.Ids;

/** What the registry counted on the day on which the evaluation was completed. */
@Entity
class EvaluationFigure {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "evaluation_id")
    private Evaluation evaluation;

    @Enumerated(EnumType.STRING)
    private Figure figure;

    private long amount;

    protected EvaluationFigure() {}

    EvaluationFigure(Evaluation evaluation, Figure figure, long amount) {
        this.id = Ids.next();
        this.evaluation = evaluation;
        this.figure = figure;
        this.amount = amount;
    }

    EvaluationDetails.Counted details() {
        return new EvaluationDetails.Counted(figure, amount);
    }
}
