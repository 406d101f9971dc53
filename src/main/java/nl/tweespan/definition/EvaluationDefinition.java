package nl.tweespan.definition;

import java.util.List;
import nl.tweespan.shared.Localised;

/** What is evaluated every year (norm A.2). */
public record EvaluationDefinition(String article, List<Point> points) {

    /** A point of the evaluation, and the norm that it comes from. */
    public record Point(int number, String norm, Localised title, Localised text) {}
}
