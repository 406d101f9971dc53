package nl.tweespan.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** WCAG 2.2 A and AA, as far as axe can tell; a page that looked the same before in the same manner is not judged again. */
final class Accessibility {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final Set<String> JUDGED = ConcurrentHashMap.newKeySet();

    private final Browser chromium;
    private final Manner manner;

    Accessibility(Browser chromium, Manner manner) {
        this.chromium = chromium;
        this.manner = manner;
    }

    void check(Page page) {
        if (!JUDGED.add(manner + " " + kind(page))) {
            return;
        }
        if (manner.script()) {
            judge(page);
        } else {
            judgeCopy(page);
        }
    }

    /** The address without the names of records, the tags in the page's head and whether the form has errors. */
    private static String kind(Page page) {
        String path = page.url()
                .replaceFirst("https?://[^/]+", "")
                .replaceFirst("[?#].*", "")
                .replaceAll("[A-Z]+-[A-Z]+-\\d{4}-\\d+|[0-9a-f]{8}-[0-9a-f-]{27}", "…")
                .replaceAll("/elements/[a-z]$", "/elements/…");
        return path + page.locator(".page-head .tag, .error-summary h2").allInnerTexts();
    }

    /** Axe is script itself: a visitor without it is judged by a copy of the page in a browser that has it. */
    private void judgeCopy(Page page) {
        Manner reader = new Manner(manner.language(), manner.width(), manner.dark(), true);
        try (BrowserContext context = chromium.newContext(reader.options())) {
            String html = page.content();
            context.route(
                    page.url(),
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html; charset=utf-8")
                            .setBody(html)));
            Page copy = context.newPage();
            copy.navigate(page.url());
            judge(copy);
        }
    }

    private static void judge(Page page) {
        List<Rule> violations = new AxeBuilder(page).withTags(TAGS).analyze().getViolations();
        if (!violations.isEmpty()) {
            throw new AssertionError("axe on " + page.url()
                    + violations.stream().map(Accessibility::inWords).collect(Collectors.joining()));
        }
    }

    private static String inWords(Rule rule) {
        String places = rule.getNodes().stream()
                .map(CheckedNode::getHtml)
                .limit(5)
                .collect(Collectors.joining("\n    ", "\n    ", ""));
        return "\n  " + rule.getId() + ": " + rule.getHelp() + " ("
                + rule.getNodes().size() + " places)" + places;
    }
}
