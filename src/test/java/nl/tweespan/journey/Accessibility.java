package nl.tweespan.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** WCAG 2.2 A and AA, as far as axe can tell; a page that looked the same before in the same manner is not judged again. */
public final class Accessibility {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final Set<String> JUDGED = ConcurrentHashMap.newKeySet();

    private final Manner manner;

    Accessibility(Manner manner) {
        this.manner = manner;
    }

    void check(Page page) {
        if (!JUDGED.add(manner + " " + kind(page))) {
            return;
        }
        if (manner.script()) {
            judge(page);
        } else {
            judgeWithScript(page);
        }
    }

    /** The address without the names of records, the tags in the page's head and whether the form has errors. */
    private static String kind(Page page) {
        String path = page.url()
                .replaceFirst("https?://[^/]+", "")
                .replaceFirst("[?#].*", "")
                .replaceAll("[A-Z]+-[A-Z]+-\\d{4}-\\d+|[0-9a-f]{8}-[0-9a-f-]{27}", "…")
                .replaceAll("/elements/[a-z]$", "/elements/…");
        return path + page.locator(".page-head .tag, .error-summary h2").allTextContents();
    }

    /** Axe is script itself: for as long as it runs, a page that was opened without script may run some. */
    private static void judgeWithScript(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        disableScript(session, true); // a session undoes only what it did
        disableScript(session, false);
        judge(page);
        disableScript(session, true);
        session.detach();
    }

    private static void disableScript(CDPSession session, boolean disabled) {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("value", disabled);
        session.send("Emulation.setScriptExecutionDisabled", arguments);
    }

    private static void judge(Page page) {
        List<String> violations = violations(page, TAGS);
        if (!violations.isEmpty()) {
            throw new AssertionError("axe on " + page.url() + String.join("", violations));
        }
    }

    /** What axe finds wrong, each with the first places; its own builder opens a second page for each and takes six times as long. */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page, List<String> tags) {
        page.evaluate(AxeBuilder.getAxeScript());
        return (List<String>) page.evaluate("""
                async tags => (await axe.run({runOnly: tags, resultTypes: ['violations'], preload: false})).violations.map(rule =>
                    `\n  ${rule.id}: ${rule.help} (${rule.nodes.length} places)`
                        + rule.nodes.slice(0, 5).map(node => `\n    ${node.html}`).join(''))
                """, tags);
    }
}
