package nl.tweespan.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The steps that the journeys of an amendment and of a notice share. */
record ChangeSteps(Cast cast) {

    /** UT proposes other words for article 9.1; returns the path of the amendment. */
    String propose(String home) {
        Hand director = cast.as("medisch-directeur").open(home + "/amendments").follow("/amendments/new");
        director.picture(cast.picture("amendment-form"));
        Page page = director.page();
        page.locator("details:has([name='nl[9.1]']) summary").press("Enter");
        String was = page.locator("[name='nl[9.1]']").inputValue();
        director.write("reasons", "Een geschil moet sneller aan tafel komen; nu staat er geen termijn.")
                .write("nl[9.1]", was + " Zij beginnen daar binnen een maand mee.")
                .write(
                        "en[9.1]",
                        page.locator("[name='en[9.1]']").inputValue() + " They begin with that within one month.")
                .picture(cast.picture("amendment-form-filled"))
                .send();
        return path(director);
    }

    String path(Hand hand) {
        return hand.page().url().replaceFirst("https?://[^/]+", "").replaceFirst("[?#].*", "");
    }

    /** Says this of every project but the last; returns the reference of that one. */
    String meanAllButOne(String account, String path, String outcome) {
        Hand hand = cast.as(account).open(path + "/consequences").picture(cast.picture("consequences"));
        Locator fields = hand.page().locator("main fieldset");
        for (int index = 0; index < fields.count() - 1; index++) {
            mean(fields.nth(index), outcome, outcome.equals("UNAFFECTED") ? "" : "Loopt door tot het eigen einde.");
        }
        String left = fields.last().locator(".ref").innerText();
        hand.send();
        return left;
    }

    /** Says this of every project of which nothing was said. */
    void meanTheRest(String account, String path, String outcome, String how) {
        Hand hand = cast.as(account).open(path + "/consequences");
        Locator open = hand.page().locator("main fieldset:not(:has(input:checked))");
        for (int index = open.count() - 1; index >= 0; index--) {
            mean(open.nth(index), outcome, how);
        }
        hand.send();
    }

    private static void mean(Locator field, String outcome, String how) {
        field.locator("textarea").fill(how);
        field.locator("input[value=" + outcome + "]").press("Space");
    }
}
