package nl.tweespan.definition;

import java.util.List;
import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;

/**
 * Which office takes which step of the decision procedure (article 4), and what is asked of a project besides.
 *
 * @param addenda what changes an agreement once it is signed
 * @param progress how often a running project is reported on; null when it is not asked
 * @param prerequisites what a project may need before it begins and while it runs
 */
public record Procedure(
        Step review,
        Step approval,
        List<Step> signatures,
        Addenda addenda,
        @Nullable Progress progress,
        List<Prerequisite> prerequisites) {

    /**
     * @param office code of the office
     * @param article the article that asks the step
     */
    public record Step(String office, String article) {}

    /**
     * What an addendum to a signed project agreement asks.
     *
     * @param extension when it moves the last day alone and asks no more money
     * @param change when it changes anything else
     */
    public record Addenda(Consent extension, Consent change) {}

    /**
     * Who must agree, in this order.
     *
     * @param approval null when none is asked
     * @param signatures of every party at least one
     */
    public record Consent(@Nullable Step approval, List<Step> signatures) {}

    /**
     * The rhythm of progress reports.
     *
     * @param everyMonths from the first day, or from the report before
     * @param withinDays of the end of each period
     */
    public record Progress(int everyMonths, int withinDays) {}

    /**
     * An approval, assessment, agreement or insurance without which a project does not begin or stands still.
     *
     * @param scope the projects to which it may apply
     * @param required whether each project of this scope needs it; else its contact says whether it does
     * @param expires whether each proof of it holds until a day
     */
    public record Prerequisite(
            String code, Scope scope, boolean required, boolean expires, Localised title, Localised hint) {}

    /** The projects to which a prerequisite may apply, by what they do. */
    public enum Scope {
        RESEARCH,
        EDUCATION,
        EITHER;

        boolean covers(boolean researches, boolean teaches) {
            return this == EITHER || this == RESEARCH && researches || this == EDUCATION && teaches;
        }
    }

    /** What a project that researches or teaches may need. */
    public List<Prerequisite> prerequisites(boolean researches, boolean teaches) {
        return prerequisites.stream()
                .filter(each -> each.scope().covers(researches, teaches))
                .toList();
    }
}
