package nl.tweespan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.stream.Stream;
import nl.tweespan.TestClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** A revision of the annex: from drift to acceptance by both parties. It removes nothing that other journeys use. */
@JourneyTest
class AnnexJourney {

    private static final String HOME = "/frameworks/ut-zgt-2019";
    private static final String ANNEX = HOME + "/annex";
    private static final String DRAFT = ANNEX + "/draft";

    @Autowired
    private MessageSource messages;

    /** Both languages, widths and themes, with script and without. */
    static Stream<Manner> manners() {
        return Manner.usually(Manner.ENGLISH.onPhone().inTheDark(), Manner.DUTCH.withoutScript());
    }

    @ParameterizedTest
    @MethodSource("manners")
    void theAnnexIsRevised(Manner manner, Browser browser) {
        Cast cast = new Cast(browser, manner, messages);
        boolean dutch = manner.language().equals("nl");
        String theme = dutch ? "Slapen en herstellen" : "Care at home";

        begin(cast);
        addTheme(cast, theme);
        plan(cast);
        driftOnTheDraftIsPutRight(cast);

        offer(cast);
        accept(cast, "bestuur-zgt", "annex-acceptance");
        cast.as("bestuur-ut").open("/").sees(cast.say("annex.task.act")).picture(cast.picture("annex-task"));
        mark(cast, "medisch-directeur", "RUNNING");
        cast.as("bestuur-zgt")
                .open(DRAFT)
                .sees(cast.say("annex.not-offered", "ZGT"))
                .picture(cast.picture("annex-acceptance-fell-away"));
        assertThat(cast.as("bestuur-zgt").page().locator(".checklist .tone-met").count())
                .isZero();
        mark(cast, "medisch-directeur", "POTENTIAL");

        offer(cast);
        accept(cast, "bestuur-zgt", "annex-acceptance-again");
        accept(cast, "bestuur-ut", "annex-acceptance-last");
        cast.as("bestuur-ut").sees(cast.say("annex.version.in-force")).picture(cast.picture("annex-versions-after"));
        read(cast, theme);
    }

    private static void begin(Cast cast) {
        Hand coordinator = cast.as("coordinator");
        coordinator.open(HOME + "/matrix").picture(cast.picture("annex-matrix-before"));
        coordinator.open(ANNEX).picture(cast.picture("annex-versions-before"));
        Locator correct = coordinator.page().locator("form[action$='/annex/draft/drift'] button");
        press(coordinator, correct.count() > 0 ? "/annex/draft/drift" : "/annex/draft");
        coordinator.sees(cast.say("annex.draft.short")).picture(cast.picture("annex-draft"));
    }

    private static void addTheme(Cast cast, String name) {
        Hand coordinator = cast.as("coordinator");
        coordinator.open(DRAFT).follow("/annex/draft/themes").send();
        coordinator.picture(cast.picture("annex-theme-refused"));
        coordinator
                .write("nameNl", name)
                .write("nameEn", name)
                .write("descriptionNl", "Wat patiënten helpt om thuis te herstellen.")
                .write("descriptionEn", "What helps patients to recover at home.");
        coordinator.page().locator("main [name='units']").first().press("Space");
        coordinator.picture(cast.picture("annex-theme")).send().sees(name);
    }

    private static void plan(Cast cast) {
        cast.as("coordinator")
                .follow("/annex/draft/plan")
                .write("inForceFrom", TestClock.today().minusDays(1).toString())
                .send()
                .sees(cast.say("annex.rule.starts-too-soon"))
                .picture(cast.picture("annex-plan-refused"))
                .write("inForceFrom", "")
                .write("explanation", "De bijlage is na vijf jaar herzien.")
                .send();
    }

    /** A cell is marked running in which nothing runs; one click says what goes on. */
    private static void driftOnTheDraftIsPutRight(Cast cast) {
        mark(cast, "coordinator", "RUNNING");
        Hand coordinator = cast.as("coordinator");
        coordinator.sees(cast.say("annex.drift.NOTHING_RUNS")).picture(cast.picture("annex-draft-drift"));
        press(coordinator, "/annex/draft/drift");
        coordinator.doesNotSee(cast.say("annex.drift.NOTHING_RUNS")).picture(cast.picture("annex-draft-right"));
    }

    private static void mark(Cast cast, String account, String state) {
        Hand hand = cast.as(account).open(DRAFT + "/cells/logistics/data-science");
        hand.page().locator("main select").first().selectOption(state);
        hand.send();
    }

    private static void offer(Cast cast) {
        cast.as("coordinator")
                .open(DRAFT)
                .follow("/annex/draft/offer")
                .picture(cast.picture("annex-offer"))
                .send()
                .sees(cast.say("annex.draft.offered"));
    }

    private static void accept(Cast cast, String account, String picture) {
        cast.as(account)
                .open(DRAFT)
                .follow("/annex/draft/acceptance")
                .picture(cast.picture(picture))
                .send();
    }

    private static void read(Cast cast, String theme) {
        Hand contact = cast.as("contact-zgt");
        contact.open(HOME + "/matrix").sees(theme).picture(cast.picture("annex-matrix-after"));
        contact.open(HOME + "/matrix?on=" + TestClock.today().minusDays(1)).doesNotSee(theme);
        contact.open(ANNEX + "/1").doesNotSee(theme).picture(cast.picture("annex-version-old"));
        Locator newest =
                contact.open(ANNEX).page().locator("main .rows strong a").first();
        contact.open(newest.getAttribute("href")).sees(theme).picture(cast.picture("annex-version-new"));
        contact.open(HOME + "/matrix/complex-diabetes/imaging-diagnostics");
    }

    private static void press(Hand hand, String action) {
        hand.page()
                .locator("main form[action$='" + action + "'] button")
                .first()
                .press("Enter");
        hand.page().waitForLoadState();
    }
}
