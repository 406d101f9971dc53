package nl.tweespan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweespan.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** A whole project, from the idea to the last signature, in the order in which the registry leads: in how many pages and clicks. */
@JourneyTest
class GuidedJourney {

    /** Of all nine people together; what they were before is in the history of this file. */
    private static final int PAGES = 30;

    private static final int CLICKS = 29;

    @Autowired
    private MessageSource messages;

    @Test
    void aWholeProjectInTheOrderThatIsLed(Browser browser) {
        Cast cast = new Cast(browser, Manner.DUTCH, messages);
        Hand contact = cast.as("contact-zgt");

        contact.open("/")
                .followTo("/projects/new")
                .write("title", "Wondzorg op afstand")
                .write("summary", "Een foto per week laat zien of een wond geneest.")
                .tick("kind", "RESEARCH")
                .tick("cells", "complex-diabetes:imaging-diagnostics")
                .sendsOn();
        String reference = contact.page().url().replaceAll(".*/projects/([A-Z0-9-]+).*", "$1");
        contact.picture(cast.picture("30-submitted-sees-what-comes"));

        cast.as("zgt-academie")
                .open("/")
                .follow(reference + "/review")
                .pick("spearhead", "etabo")
                .tick("outcome", "ENDORSE")
                .write("reasons", "Dient het speerpunt.")
                .send();

        contact.open("/").follow(reference + "/next");
        contact.pickFirst("parties[0].unitId")
                .pick("parties[0].contactId", "Projectcontact")
                .pickFirst("parties[1].unitId")
                .pick("parties[1].contactId", "Projectcontact")
                .write("startsOn", TestClock.today().toString())
                .write("endsOn", TestClock.today().plusYears(2).toString())
                .picture(cast.picture("30-particulars"))
                .sendsOn();
        contact.picture(cast.picture("30-element")).follow("/elements");
        contact.letters()
                .forEach(letter -> contact.write(
                        "texts[" + letter + "]", "Afspraak " + letter + " zoals de partijen die maakten."));
        contact.picture(cast.picture("30-elements"))
                .sendsOn()
                .sees(cast.say("project.done.elements"))
                .picture(cast.picture("30-all-written"))
                .send();

        for (String account : List.of("contact-ut", "specialist-zgt")) {
            cast.as(account).open("/").follow(reference + "/confirmations").send();
        }
        contact.open("/").follow(reference + "/next").send();
        cast.as("medisch-directeur")
                .open("/")
                .follow(reference + "/approval")
                .tick("outcome", "APPROVE")
                .send();
        for (String account : List.of("decaan", "clustermanager")) {
            cast.as(account).open("/").follow(reference + "/signature").send();
        }
        cast.as("clustermanager").sees(cast.say("project.status.RUNNING"));

        System.out.println("A whole project: " + cast.effort());
        assertThat(cast.effort().pages()).isLessThanOrEqualTo(PAGES);
        assertThat(cast.effort().clicks()).isLessThanOrEqualTo(CLICKS);
    }
}
