package nl.tweespan.board.report;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the registry can count for the yearly evaluation (norm A.2). */
public enum Figure {
    RUNNING(null),
    COMING(null),
    /** Themes of the annex with a running project. */
    THEMES(null),
    /** Signed by all in the period. */
    SIGNED(null),
    COMPLETED(null),
    /** Running projects with more than two parties and participants, such as those of both hospitals with the university. */
    MANY_PARTIES("A.2.7"),
    /** Other agreements in the registry with one of the parties. */
    FRAMEWORKS("A.2.7");

    private final @Nullable String norm;

    Figure(@Nullable String norm) {
        this.norm = norm;
    }

    /** The figures for the evaluation as a whole. */
    public static List<Figure> general() {
        return Arrays.stream(values()).filter(figure -> figure.norm == null).toList();
    }

    /** The figures for the point of this norm; none where the registry does not keep them. */
    public static List<Figure> of(String norm) {
        return Arrays.stream(values())
                .filter(figure -> norm.equals(figure.norm))
                .toList();
    }
}
