package nl.tweespan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.tweespan.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** The boards meet, and what they discussed stays as it was; the parties evaluate their cooperation. */
@JourneyTest
class ConsultationJourney {

    private static final String HOME = "/frameworks/ut-zgt-2019";
    private static final int POINTS = 7;

    @Autowired
    private MessageSource messages;

    static Stream<Manner> manners() {
        return Manner.usually(Manner.DUTCH, Manner.ENGLISH.onPhone().inTheDark().withoutScript());
    }

    @ParameterizedTest
    @MethodSource("manners")
    void aConsultationFromAgendaToReport(Manner manner, Browser browser) {
        Cast cast = new Cast(browser, manner, messages);
        cast.as("bestuur-zgt").open("/").follow("/consultations/next").picture(cast.picture("consultation-next"));
        String url = plan(cast);
        cast.as("bestuur-ut")
                .open(url)
                .follow("/points")
                .write("title", "Samen een hoogleraar aantrekken")
                .send()
                .sees("Samen een hoogleraar aantrekken")
                .picture(cast.picture("consultation-agenda"));
        cast.as("coordinator")
                .open(url)
                .follow("/record")
                .write("attended[zgt]", "De voorzitter van de Raad van Bestuur")
                .write("text", "De voortgang en het jaarverslag zijn besproken.\nDe besturen zijn tevreden.")
                .write("decisions", "Er komt een gezamenlijke leerstoel.")
                .send()
                .picture(cast.picture("consultation-record-refused"))
                .write("attended[ut]", "De voorzitter van het College van Bestuur")
                .send()
                .sees(cast.say("board.state.HELD"))
                .sees("Er komt een gezamenlijke leerstoel.");
        cast.as("bestuur-ut")
                .open("/")
                .follow(url)
                .follow("/approval")
                .picture(cast.picture("consultation-approval"))
                .send()
                .picture(cast.picture("consultation-held"));
        staysAsItWas(cast, url);
        cast.as("bestuur-ut").open(HOME + "/consultations").picture(cast.picture("consultations"));
    }

    private static String plan(Cast cast) {
        Hand coordinator = cast.as("coordinator")
                .open(HOME + "/consultations")
                .follow("/consultations/new")
                .write("day", TestClock.today().toString())
                .write("place", "Hengelo")
                .write("invited", "De voorzitters van beide besturen, met de aanspreekpunten")
                .picture(cast.picture("consultation-plan"))
                .send()
                .sees(cast.say("board.state.PLANNED"));
        return coordinator.page().url().replaceAll("https?://[^/]+", "");
    }

    /** A proposal that comes later shows in the live report and not in the one that was discussed. */
    private static void staysAsItWas(Cast cast, String url) {
        String live = HOME + "/reports/" + TestClock.today().getYear();
        Hand reader = cast.as("bestuur-zgt").open(live);
        String before = words(reader);
        String kept = words(reader.open(url).follow("/report").picture(cast.picture("consultation-report")));

        new Steps(cast).propose("Wat later kwam", false);

        assertThat(words(reader.open(url + "/report"))).isEqualTo(kept);
        assertThat(words(reader.open(live))).isNotEqualTo(before);
    }

    private static String words(Hand reader) {
        return reader.page().locator("main .tiles").first().innerText();
    }

    @Test
    void anEvaluationByBothParties(Browser browser) {
        Cast zgt = new Cast(browser, Manner.DUTCH, messages);
        Cast ut = new Cast(browser, Manner.ENGLISH.onPhone().inTheDark().withoutScript(), messages);
        Hand coordinator = zgt.as("coordinator")
                .open(HOME + "/evaluations")
                .picture(zgt.picture("evaluations"))
                .follow("/evaluations/new")
                .send();
        String url = coordinator.page().url().replaceAll("https?://[^/]+", "");
        judge(coordinator.follow("/verdicts"), "GOOD", zgt.picture("evaluation-verdicts"))
                .sees(zgt.say("board.evaluation.open"));

        Hand board = ut.as("bestuur-ut").open("/").follow(url).picture(ut.picture("evaluation-open"));
        judge(board.follow("/verdicts"), "FAIR", ut.picture("evaluation-verdicts"))
                .sees(ut.say("board.evaluation.completed", TestClock.today()))
                .picture(ut.picture("evaluation"));
        coordinator
                .open(url)
                .sees(zgt.say("board.evaluation.completed", TestClock.today()))
                .picture(zgt.picture("evaluation"));
    }

    private static Hand judge(Hand hand, String verdict, String picture) {
        for (int number = 1; number <= POINTS; number++) {
            hand.tick("verdicts[" + number + "]", verdict)
                    .write("notes[" + number + "]", "Zoals afgesproken bij punt " + number + ".");
        }
        return hand.picture(picture).send();
    }
}
