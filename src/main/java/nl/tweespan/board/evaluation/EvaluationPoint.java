package nl.tweespan.board.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import nl.tweespan.board.report.Figure;
import nl.tweespan.definition.EvaluationDefinition.Point;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Localised;

/** A point as the agreement named it when the evaluation was opened. */
@Entity
class EvaluationPoint {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "evaluation_id")
    private Evaluation evaluation;

    private int number;
    private String norm;
    private String titleNl;
    private String titleEn;
    private String textNl;
    private String textEn;

    protected EvaluationPoint() {}

    EvaluationPoint(Evaluation evaluation, Point point) {
        this.id = Ids.next();
        this.evaluation = evaluation;
        this.number = point.number();
        this.norm = point.norm();
        this.titleNl = point.title().nl();
        this.titleEn = point.title().en();
        this.textNl = point.text().nl();
        this.textEn = point.text().en();
    }

    int number() {
        return number;
    }

    EvaluationDetails.Point details() {
        return new EvaluationDetails.Point(
                number, norm, new Localised(titleNl, titleEn), new Localised(textNl, textEn), Figure.of(norm));
    }
}
