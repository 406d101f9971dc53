package nl.tweespan.amendment.web;

import java.util.List;
import nl.tweespan.amendment.life.Changes;

/**
 * The projects of an amendment or a notice as far as a page shows them.
 *
 * @param lines those without consequence first
 * @param more how many are not shown
 */
public record ProjectLines(List<Changes.Line> lines, int more) {

    /** Projects on one page. */
    static final int SHOWN = 50;

    static ProjectLines of(Changes.View view) {
        return of(view.projects());
    }

    /** Those that a consequence can be recorded for. */
    static ProjectLines covered(Changes.View view) {
        return of(view.projects().stream()
                .filter(line -> line.project().covered())
                .toList());
    }

    private static ProjectLines of(List<Changes.Line> all) {
        return new ProjectLines(all.stream().limit(SHOWN).toList(), Math.max(0, all.size() - SHOWN));
    }
}
