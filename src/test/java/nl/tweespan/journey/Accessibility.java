package nl.tweespan.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * WCAG 2.2 A and AA, as far as axe can tell, and nothing that sticks out: on a wide screen and a narrow one, in light and dark.
 * Whichever way somebody came to a page, it is turned the other way too; one that looked the same before is not judged again.
 */
public final class Accessibility {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /**
     * Text over a pseudo-element has a contrast that axe would not tell, and takes long to find so: it tells what it would be
     * without.
     */
    private static final String BEGIN =
            "axe.configure({checks: [{id: 'color-contrast', options: {ignorePseudo: true}}]})";

    private Accessibility() {}

    static void check(Page page, Manner manner) {
        fits(page);
        if (!Judged.first(look(page))) {
            return;
        }
        if (manner.script()) {
            judgeBothWays(page, manner);
        } else {
            withScript(page, () -> judgeBothWays(page, manner));
        }
    }

    /** The address without the names of records, the tags in the page's head and the title of an error summary. */
    private static String look(Page page) {
        String path = page.url()
                .replaceFirst("https?://[^/]+", "")
                .replaceFirst("[?#].*", "")
                .replaceAll("[A-Z]+-[A-Z]+-\\d{4}-\\d+|[0-9a-f]{8}-[0-9a-f-]{27}", "…")
                .replaceAll("/elements/[a-z]$", "/elements/…");
        return path
                + page.evaluate(
                        "[...document.querySelectorAll('.page-head .tag, .error-summary h2')].map(words => words.textContent).join()");
    }

    /** Axe is script itself: for as long as it runs, a page that was opened without script may run some. */
    private static void withScript(Page page, Runnable run) {
        CDPSession session = page.context().newCDPSession(page);
        disableScript(session, true); // a session undoes only what it did
        disableScript(session, false);
        run.run();
        disableScript(session, true);
        session.detach();
    }

    private static void disableScript(CDPSession session, boolean disabled) {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("value", disabled);
        session.send("Emulation.setScriptExecutionDisabled", arguments);
    }

    private static void judgeBothWays(Page page, Manner manner) {
        judge(page);
        manner.turned().show(page);
        judge(page);
        manner.show(page);
    }

    private static void judge(Page page) {
        List<String> violations = violations(page, TAGS);
        if (!violations.isEmpty()) {
            throw new AssertionError("axe on " + page.url() + String.join("", violations));
        }
        fits(page);
    }

    /** Asked of every page, also of one that looked the same before: other records may be wider. */
    private static void fits(Page page) {
        if ((boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            throw new AssertionError(page.url() + " does not fit on " + page.viewportSize().width + " px");
        }
    }

    /** What axe finds wrong, each with the first places; its own builder opens a second page for each and takes six times as long. */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page, List<String> tags) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.addScriptTag(new Page.AddScriptTagOptions().setUrl(AxeAddress.PATH));
            page.evaluate(BEGIN);
        }
        return (List<String>) page.evaluate("""
                async tags => (await axe.run({runOnly: tags, resultTypes: ['violations'], preload: false})).violations.map(rule =>
                    `\n  ${rule.id}: ${rule.help} (${rule.nodes.length} places)`
                        + rule.nodes.slice(0, 5).map(node => `\n    ${node.html}`).join(''))
                """, tags);
    }
}
