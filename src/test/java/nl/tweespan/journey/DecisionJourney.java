package nl.tweespan.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.stream.Stream;
import nl.tweespan.SignedInActor;
import nl.tweespan.project.life.Kind;
import nl.tweespan.project.life.Proposal;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

/** Whoever decides reads what is decided on, folds it away and finds the form; what was sent back says so. */
@JourneyTest
class DecisionJourney {

    private static final Proposal PROPOSAL = new Proposal(
            "Wonden meten met één foto",
            "Eén foto met drie kleuren licht geeft de diepte van een wond, zonder aanraken.\n\n- ZGT fotografeert\n- UT rekent",
            Kind.RESEARCH,
            true,
            null);

    @Autowired
    private MessageSource messages;

    @Autowired
    private ApplicationContext beans;

    static Stream<Manner> manners() {
        return Manner.usually(Manner.DUTCH, Manner.ENGLISH.onPhone());
    }

    @ParameterizedTest
    @MethodSource("manners")
    void eachDecisionStandsUnderItsText(Manner manner, Browser browser) {
        Cast cast = new Cast(browser, manner, messages);
        StagedProjects projects = new StagedProjects(beans);
        String reviewed = projects.in(Stage.IN_REVIEW, PROPOSAL);
        String approved = projects.in(Stage.IN_APPROVAL, PROPOSAL);
        projects.fill(approved, StagedProjects.SPECIALISTS, "Iedere partij verzekert haar eigen medewerkers.");
        String refused = projects.in(Stage.REFUSED, PROPOSAL);
        String signed = projects.in(Stage.SIGNING, PROPOSAL);
        SignedInActor.signOut();

        Hand academie = cast.as("zgt-academie").open(address(reviewed, "/review"));
        folds(academie);
        academie.picture(cast.picture("15-review"))
                .tick("outcome", "ENDORSE")
                .send()
                .sees(cast.say("project.rule.questions-unanswered", 4))
                .picture(cast.picture("18-missing-answers"))
                .tick("outcome", "SEND_BACK")
                .write("reasons", "Wie verzorgt de camera's?\n\n1. Noem de afdeling.\n2. Noem de uren.")
                .send()
                .sees(cast.say("project.status.SENT_BACK"))
                .picture(cast.picture("18-sent-back-project"));
        cast.as("contact-zgt")
                .open("/")
                .sees(cast.say("project.turn.PROPOSE.again"))
                .sees(cast.say("project.proposal.new"))
                .picture(cast.picture("16-start-contact"))
                .open(address(reviewed, "/proposal"))
                .sees("Noem de afdeling.")
                .sees(cast.say("project.proposal.lead.known"))
                .picture(cast.picture("18-sent-back-form"))
                .open("/projects?status=SENT_BACK")
                .picture(cast.picture("18-sent-back-list"));
        reads(cast, approved, refused);

        cast.as("specialist-zgt").open(address(approved, "/confirmations")).picture(cast.picture("15-confirmation"));
        cast.as("medisch-directeur")
                .open("/")
                .picture(cast.picture("16-start-director"))
                .open(address(approved, "/approval"))
                .picture(cast.picture("15-approval"))
                .tick("outcome", "APPROVE")
                .send()
                .picture(cast.picture("18-missing-elements"));
        cast.as("bestuur-zgt").open("/").picture(cast.picture("16-start-board"));
        Hand dean = cast.as("decaan")
                .open(address(signed, "/signature"))
                .picture(cast.picture("15-signature"))
                .send()
                .picture(cast.picture("18-signed"));
        Assertions.assertThat(dean.page().locator("a[href$='/signature']").count())
                .isZero();
    }

    /** Text as it was typed, an address as a link, a citation that leads to its paragraph, and a letter on paper. */
    private static void reads(Cast cast, String approved, String refused) {
        Hand contact = cast.as("contact-zgt")
                .open(address(approved, "/elements/" + StagedProjects.SPECIALISTS))
                .write(
                        "text",
                        "Iedere partij verzekert de eigen mensen:\n\n1. ZGT zelf\n2. UT via de universiteitspolis")
                .write("evidence", "Polis 2026-14, zie https://www.utwente.nl/verzekering en dossier 7")
                .send()
                .open(address(approved, ""))
                .picture(cast.picture("17-project"));
        contact.open(link(cast, "/history/project/"))
                .doesNotSee("IN_APPROVAL")
                .picture(cast.picture("17-history"))
                .open("/projects?q=universiteitspolis")
                .sees(approved)
                .picture(cast.picture("17-search"));
        Assertions.assertThat(
                        (Boolean)
                                contact.page()
                                        .evaluate(
                                                "document.querySelector('mark').getBoundingClientRect().right <= document.documentElement.clientWidth"))
                .as("the words that were found are in view")
                .isTrue();
        contact.open("/frameworks/ut-zgt-2019/agenda");
        contact.open(link(cast, "/articles#"));
        Assertions.assertThat(contact.page().locator(":target").isVisible()).isTrue();
        contact.picture(cast.picture("17-citation"));
        Hand academie = cast.as("zgt-academie").open(address(refused, "/refusal/letter"));
        academie.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        academie.picture(cast.picture("17-letter-on-paper"));
        academie.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** Where the contact's page leads with the first link to such an address. */
    private static String link(Cast cast, String address) {
        return cast.as("contact-zgt")
                .page()
                .locator("main a[href*='" + address + "']")
                .first()
                .getAttribute("href");
    }

    /** One tap leads to the form, and a part that was folded is out of the way. */
    private static void folds(Hand hand) {
        hand.page().locator(".to-decision a").press("Enter");
        Assertions.assertThat(hand.page().url()).endsWith("#decision");
        hand.page().locator("#proposal > summary").press("Enter");
        Assertions.assertThat(hand.page().locator("#proposal .prose").isVisible())
                .isFalse();
        hand.page().locator("#proposal > summary").press("Enter");
    }

    private static String address(String reference, String path) {
        return "/projects/" + reference + path;
    }
}
