package nl.tweespan.annex.life;

import java.time.LocalDate;
import java.time.Period;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for a version of the annex that is being written; null leaves a date to the usual rule.
 *
 * @param inForceFrom its first day unless it is accepted later; null for the day of the last acceptance
 * @param reviewBy when it must have been revised; null for the usual term
 * @param explanation why it is made
 */
public record VersionPlan(
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate reviewBy,
        @Nullable String explanation) {

    static final VersionPlan NONE = new VersionPlan(null, null, null);

    /** Refuses a plan made today that does not lie ahead. */
    void refusePast(LocalDate today) {
        LocalDate from = inForceFrom == null ? today : inForceFrom;
        if (from.isBefore(today)) {
            throw new RuleBroken("2.1", "annex.rule.starts-too-soon");
        }
        review(from, null);
    }

    /** The first day of a version that all accepted that day: never before it. */
    LocalDate starts(LocalDate acceptedOn) {
        return inForceFrom == null || inForceFrom.isBefore(acceptedOn) ? acceptedOn : inForceFrom;
    }

    /**
     * When a version that holds from this day must have been revised; null when nothing is agreed about that.
     *
     * @param usual how long a version holds unless another day is planned; null when nothing is agreed
     */
    @Nullable
    LocalDate review(LocalDate from, @Nullable Period usual) {
        if (reviewBy == null) {
            return usual == null ? null : from.plus(usual);
        }
        if (!reviewBy.isAfter(from)) {
            throw new RuleBroken("2.1", "annex.rule.review-too-soon", from);
        }
        return reviewBy;
    }
}
