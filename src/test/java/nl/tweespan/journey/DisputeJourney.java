package nl.tweespan.journey;

import java.util.stream.Stream;
import nl.tweespan.TestClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** A dispute from its opening to the request to the court (article 9), and the agenda beside it. */
@JourneyTest
class DisputeJourney {

    private static final String HOME = "/frameworks/ut-zgt-2019";

    @Autowired
    private MessageSource messages;

    static Stream<Manner> manners() {
        return Manner.usually(Manner.DUTCH, Manner.ENGLISH.onPhone().inTheDark().withoutScript());
    }

    @ParameterizedTest
    @MethodSource("manners")
    void aDisputeGoesToTheCourt(Manner manner, Browser browser) {
        Cast cast = new Cast(browser, manner, messages);
        String subject =
                manner.language().equals("nl") ? "Wie de sensordata mag publiceren" : "Who may publish the sensor data";

        Hand coordinator = cast.as("coordinator").open(HOME + "/disputes").follow("/disputes/new");
        coordinator
                .write("subject", "x")
                .send()
                .picture(cast.picture("dispute-new-refused"))
                .write("subject", subject)
                .write(
                        "about",
                        "De onderzoekers van beide partijen willen als eerste publiceren.\nHet project zegt er niets over.")
                .write("since", ago(40))
                .send()
                .sees(cast.say("dispute.done.OPEN"))
                .picture(cast.picture("dispute-opened"));
        String dispute = coordinator.page().url().replaceFirst("https?://[^/]+", "");
        coordinator
                .follow("/meetings")
                .write("on", ago(35))
                .write("text", "Besproken in Enschede: geen overeenstemming over de volgorde van auteurs.")
                .send()
                .sees(cast.say("dispute.done.MEET"));

        cast.as("medisch-directeur")
                .open(dispute)
                .follow("/failure")
                .picture(cast.picture("dispute-failure"))
                .write("on", ago(30))
                .write("text", "Na twee gesprekken bleven de standpunten gelijk.")
                .send()
                .sees(cast.say("dispute.phase.PANEL"))
                .picture(cast.picture("dispute-failed"));

        cast.as("bestuur-zgt")
                .open("/")
                .picture(cast.picture("dispute-start"))
                .sees(subject)
                .open(dispute)
                .follow("/arbitrators")
                .write("name", "mr. A. de Vries")
                .write("on", ago(25))
                .send()
                .sees(cast.say("dispute.done.APPOINT"));
        cast.as("bestuur-ut")
                .open(dispute + "/arbitrators")
                .write("name", "MR. A.  de Vries")
                .write("on", ago(20))
                .send()
                .sees(cast.say("dispute.rule.sits-already", "MR. A. de Vries"))
                .picture(cast.picture("dispute-twice-refused"))
                .write("name", "prof. dr. B. Bos")
                .send()
                .sees(cast.say("dispute.done.APPOINT"))
                .picture(cast.picture("dispute-seated"))
                .follow("/court-request")
                .picture(cast.picture("dispute-court-request"))
                .write("on", ago(15))
                .write("courtReference", "C/08/2026/123")
                .send()
                .sees("C/08/2026/123")
                .picture(cast.picture("dispute-court-asked"));

        cast.as("auditor")
                .open(HOME + "/disputes")
                .sees(subject)
                .picture(cast.picture("dispute-list"))
                .open(dispute + "?on=" + ago(30))
                .sees(cast.say("dispute.seat.missing"))
                .picture(cast.picture("dispute-as-of"))
                .open(HOME + "/agenda")
                .picture(cast.picture("agenda"))
                .open(HOME + "/agenda?on=2024-11-20")
                .picture(cast.picture("agenda-as-of"));
    }

    private String ago(int days) {
        return TestClock.today().minusDays(days).toString();
    }
}
