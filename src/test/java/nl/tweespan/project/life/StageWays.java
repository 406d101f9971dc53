package nl.tweespan.project.life;

import java.util.ArrayList;
import java.util.List;

/** The usual way from a draft to each stage. */
final class StageWays {

    private static final List<Stage> SIGNED =
            List.of(Stage.IN_REVIEW, Stage.ELABORATION, Stage.IN_APPROVAL, Stage.SIGNING, Stage.AGREED);

    private StageWays() {}

    /** The stages after the draft, in order. */
    static List<Stage> to(Stage stage) {
        return switch (stage) {
            case DRAFT -> List.of();
            case WITHDRAWN -> List.of(stage);
            case REFUSED -> List.of(Stage.IN_REVIEW, stage);
            case NOT_COVERED -> List.of(Stage.IN_REVIEW, Stage.ELABORATION, stage);
            case COMPLETED, TERMINATED -> with(SIGNED, stage);
            default -> SIGNED.subList(0, SIGNED.indexOf(stage) + 1);
        };
    }

    private static List<Stage> with(List<Stage> stages, Stage last) {
        List<Stage> all = new ArrayList<>(stages);
        all.add(last);
        return all;
    }
}
