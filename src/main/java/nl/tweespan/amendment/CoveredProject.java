package nl.tweespan.amendment;

import java.util.UUID;
import nl.tweespan.shared.Sentence;

/**
 * A project under a framework as an amendment or a notice sees it.
 *
 * @param reference such as {@code UT-ZGT-2026-014}
 * @param status its status in words
 * @param tone of the tag that shows the status
 * @param standing whether it runs, is coming, or neither any more
 * @param url of its page
 */
public record CoveredProject(
        UUID id, String reference, String title, Sentence status, String tone, Standing standing, String url) {

    /** Where a project stands towards its framework. */
    public enum Standing {
        RUNNING,
        COMING,
        OVER
    }

    /** Whether an amendment or a notice must say what it means for this project. */
    public boolean covered() {
        return standing != Standing.OVER;
    }
}
