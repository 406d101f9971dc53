package nl.tweespan.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Whatever comes between a form and the registry, what was typed is still on the screen, to be sent again. */
@JourneyTest
class KeptFormJourney {

    @Autowired
    private MessageSource messages;

    @Autowired
    private DataSource pool;

    static Stream<Manner> manners() {
        return Manner.usually(Manner.ENGLISH.onPhone(), Manner.DUTCH);
    }

    @ParameterizedTest
    @MethodSource("manners")
    void nothingTypedIsLost(Manner manner, Browser browser) throws SQLException {
        Cast cast = new Cast(browser, manner, messages);
        Hand contact = cast.as("contact-zgt");
        BrowserContext context = contact.page().context();

        fill(contact);
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("SESSION"));
        contact.send().sees(cast.say("account.signIn.kept")).picture(cast.picture("19-sign-in"));
        hasNoLanguages(contact.page());
        contact.page()
                .locator("form:has(input[name=username][value='contact-zgt']) button")
                .press("Enter");
        contact.sees(cast.say("account.kept.title"));
        unfold(contact.page());
        contact.picture(cast.picture("19-kept"));
        hasNoLanguages(contact.page());

        fill(contact);
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("XSRF-TOKEN"));
        contact.send().sees(cast.say("platform.unsent.again")).picture(cast.picture("19-send-again"));

        fill(contact);
        away(() -> {
            contact.page().locator("main form button[type=submit]").first().press("Enter");
            contact.page().locator(".unsent").waitFor();
        });
        contact.picture(cast.picture("19-database-away"))
                .sees("Wonden meten")
                .page()
                .locator(".unsent button")
                .press("Enter");
        contact.page().waitForURL("**/projects/*");
        contact.sees(cast.say("project.status.DRAFT"));
    }

    private static void fill(Hand hand) {
        hand.open("/projects/new")
                .write("title", "Wonden meten met één foto")
                .write("summary", "Eén foto met drie kleuren licht geeft de diepte.\n\n- ZGT fotografeert\n- UT rekent")
                .tick("kind", "RESEARCH")
                .tick("place", "off")
                .write("offThemeSubject", "Slaap en herstel");
    }

    private static void unfold(Page page) {
        page.locator(".unsent summary").press("Enter");
        Assertions.assertThat(page.locator(".unsent details").innerText())
                .contains("RESEARCH")
                .doesNotContain("offThemeSubject");
    }

    private static void hasNoLanguages(Page page) {
        Assertions.assertThat(page.locator(".languages").count()).isZero();
    }

    /** The registry gets no connection meanwhile, as when the database does not answer. */
    private void away(Runnable meanwhile) throws SQLException {
        int all = pool.unwrap(HikariDataSource.class).getMaximumPoolSize();
        Deque<Connection> taken = new ArrayDeque<>();
        try {
            while (taken.size() < all) {
                taken.push(pool.getConnection());
            }
            meanwhile.run();
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }
}
