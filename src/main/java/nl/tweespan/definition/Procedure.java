package nl.tweespan.definition;

import java.util.List;

/** Which office takes which step of the decision procedure (article 4). */
public record Procedure(Step review, Step approval, List<Step> signatures) {

    /**
     * @param office code of the office
     * @param article the article that asks the step
     */
    public record Step(String office, String article) {}
}
