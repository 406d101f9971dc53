package nl.tweespan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.tweespan.Answer;
import org.assertj.core.api.Assertions;

/** Somebody who walks through the registry. Every page that {@code open} or {@code press} leads to is checked with axe. */
public final class Visitor {

    /** Each takes as long as opening the page, so the check goes without. */
    public static final boolean PICTURES = Boolean.getBoolean("journeys.pictures");

    private final BrowserContext context;
    private final String address;
    private final Manner manner;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext context, String address, Manner manner) {
        this.context = context;
        this.address = address;
        this.manner = manner;
        this.page = context.newPage();
        page.setDefaultTimeout(8_000);
        page.onPageError(complaints::add);
        page.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(response.status() + " for " + response.url());
            }
        });
        page.onConsoleMessage(message -> {
            // Bootstrap's own tick is asked for, and refused, when its styles arrive before ours, which have another
            if (message.text().contains("Content Security Policy")
                    && !message.text().contains("data:image/svg+xml")) {
                complaints.add(message.text());
            }
        });
    }

    /** The page itself, for what has no method here. */
    public Page page() {
        return page;
    }

    /** Signs in with the button of a demo account, such as {@code decaan}. */
    public Visitor signIn(String demoUsername) {
        open("/sign-in");
        page.locator("form:has(input[name=username][value='" + demoUsername + "']) button")
                .click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return checked();
    }

    /** Signed in with a demo account, without a look at the pages on the way. */
    public Visitor as(String demoUsername) {
        return sends(read("/sign-in").form("/sign-in", demoUsername));
    }

    /** Sends the form at this address with these fields, without a look at the pages on the way. */
    public Visitor sends(String path, Map<String, String> typed) {
        Answer.Form form = read(path).form(path);
        for (Map.Entry<String, String> field : typed.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        return sends(form);
    }

    private Answer read(String path) {
        return new Answer(200, context.request().get(path).text(), null);
    }

    private Visitor sends(Answer.Form form) {
        FormData fields = FormData.create();
        form.fields().forEach(field -> fields.append(field.name(), field.value()));
        APIResponse answer = context.request()
                .post(form.action(), RequestOptions.create().setForm(fields).setMaxRedirects(0));
        Assertions.assertThat(answer.status() + " " + answer.headers().get("location"))
                .as("sending %s", form.action())
                .startsWith("30")
                .doesNotContain("/sign-in");
        return this;
    }

    /** Goes to an address of the registry, which must answer. */
    public Visitor open(String path) {
        Response response = page.navigate(path);
        Assertions.assertThat(response.status()).as("GET %s", path).isLessThan(400);
        return checked();
    }

    /** Presses the button, or else follows the link, with this name. */
    public Visitor press(String name) {
        Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
        (button.count() > 0 ? button : link).first().click();
        page.waitForLoadState();
        return checked();
    }

    /** Types into the field with this label. */
    public Visitor fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Picks from the list with this label. */
    public Visitor select(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    /** Ticks the box or the choice with this label. */
    public Visitor check(String label) {
        field(label).check();
        return this;
    }

    /** Finds this text on the page, somewhere in view. */
    public Visitor sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    /** Keeps a picture of the whole page in {@code target/journeys/<name>.png}, when {@code bin/pictures} asks for them. */
    public Visitor picture(String name) {
        if (PICTURES) {
            photograph(name);
        }
        return this;
    }

    /** As {@link #picture}, asked for or not. */
    Visitor photograph(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "journeys", name + ".png")));
        return this;
    }

    /** Checks the page as it is now, after what {@code page()} was used for. */
    public Visitor checked() {
        Assertions.assertThat(complaints).as("complaints of the browser").isEmpty();
        Accessibility.check(page, manner);
        forgetOurOwnComplaints();
        return this;
    }

    /** Axe and the camera try to add styles of their own, which the security policy refuses as it should. */
    private void forgetOurOwnComplaints() {
        page.evaluate("0"); // what was said before has arrived when this has
        complaints.clear();
    }

    private Locator field(String label) {
        return page.getByLabel(label).first();
    }

    Manner manner() {
        return manner;
    }

    /** On a machine without cookies, but for the language. */
    void arrive() {
        context.addCookies(List.of(new Cookie("language", manner.language()).setUrl(address)));
    }

    void leave() {
        page.navigate("about:blank");
        context.clearCookies();
        complaints.clear();
    }

    @Override
    public String toString() {
        return page.url().replace(address, "");
    }
}
