package nl.tweespan.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;

/**
 * A visitor's hand on a form, on the keyboard only. It names fields by what they are called in the form, so that it works in
 * every language.
 */
final class Hand {

    private final Visitor visitor;
    private final Effort effort;

    Hand(Visitor visitor, Effort effort) {
        this.visitor = visitor;
        this.effort = effort;
    }

    Page page() {
        return visitor.page();
    }

    Hand open(String path) {
        visitor.open(path);
        effort.page();
        return this;
    }

    Hand write(String field, String text) {
        page().locator("main [name='" + field + "']").fill(text);
        return this;
    }

    Hand tick(String field, String value) {
        Locator choice = page().locator("main [name='" + field + "'][value='" + value + "']");
        if (!choice.isChecked()) {
            choice.press("Space");
            effort.click();
        }
        return this;
    }

    /** Picks the choice whose words contain this. */
    Hand pick(String field, String words) {
        Locator list = page().locator("main select[name='" + field + "']");
        String value = list.locator("option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .getAttribute("value");
        list.selectOption(value);
        effort.click();
        return this;
    }

    /** Picks the first choice below the invitation to choose. */
    Hand pickFirst(String field) {
        page().locator("main select[name='" + field + "']").selectOption(new SelectOption().setIndex(1));
        effort.click();
        return this;
    }

    /** Sends the form at this address, without a look at the pages on the way. */
    Hand sends(String path, Map<String, String> typed) {
        visitor.sends(path, typed);
        return this;
    }

    /** Sends the form of the page. */
    Hand send() {
        page().locator("main form button[type=submit]:not([name=then])").first().press("Enter");
        page().waitForLoadState();
        effort.click();
        effort.page();
        visitor.checked();
        return this;
    }

    /** Sends the form of the page and goes on to what waits next, if anything does. */
    Hand sendsOn() {
        Locator onward = page().locator("main form button[name=then]");
        if (onward.count() == 0) {
            return send();
        }
        onward.press("Enter");
        page().waitForLoadState();
        effort.click();
        effort.page();
        visitor.checked();
        return this;
    }

    /** Follows the link in the page whose address ends in this. */
    Hand follow(String end) {
        page().locator("main a[href$='" + end + "']").first().press("Enter");
        page().waitForLoadState();
        effort.click();
        effort.page();
        visitor.checked();
        return this;
    }

    /** Follows the first link in the page whose address holds this. */
    Hand followTo(String part) {
        page().locator("main a[href*='" + part + "']").first().press("Enter");
        page().waitForLoadState();
        effort.click();
        effort.page();
        visitor.checked();
        return this;
    }

    /** The ends of the addresses in the page that hold this, each once. */
    List<String> ends(String part) {
        return page().locator("main a[href*='" + part + "']").all().stream()
                .map(link -> link.getAttribute("href"))
                .map(address -> address.substring(address.lastIndexOf(part) + part.length()))
                .distinct()
                .toList();
    }

    /** The letters of the elements whose words are written on this page. */
    List<String> letters() {
        return page().locator("main textarea[name^='texts[']").all().stream()
                .map(area -> area.getAttribute("name").replaceAll("texts\\[(.+)]", "$1"))
                .toList();
    }

    Hand sees(String words) {
        Assertions.assertThat(page().locator("main").innerText()).contains(words);
        return this;
    }

    Hand doesNotSee(String words) {
        Assertions.assertThat(page().locator("main").innerText()).doesNotContain(words);
        return this;
    }

    Hand picture(String name) {
        visitor.picture(name);
        return this;
    }
}
