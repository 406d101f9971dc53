package nl.tweespan.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which office takes which step of the decision procedure (article 4).
 *
 * @param addenda what changes an agreement once it is signed
 */
public record Procedure(Step review, Step approval, List<Step> signatures, Addenda addenda) {

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
}
