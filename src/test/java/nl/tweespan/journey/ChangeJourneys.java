package nl.tweespan.journey;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import nl.tweespan.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** The agreement changes: an amendment up to the new version, and a notice that is given, settled and taken back (article 8). */
@JourneyTest
class ChangeJourneys {

    private static final String HOME = "/frameworks/ut-zgt-2019";

    @Autowired
    private MessageSource messages;

    static Stream<Manner> manners() {
        return Manner.usually(Manner.ENGLISH.onPhone().inTheDark(), Manner.DUTCH.withoutScript());
    }

    @ParameterizedTest
    @MethodSource("manners")
    void anAmendmentBecomesANewVersion(Manner manner, Browser browser) {
        Cast cast = new Cast(browser, manner, messages);
        ChangeSteps steps = new ChangeSteps(cast);
        String path = steps.propose(HOME);

        cast.as("coordinator")
                .open("/")
                .sees(cast.say("amendment.act.ANSWER"))
                .picture(cast.picture("amendment-start"))
                .open(path)
                .sees(cast.say("amendment.status.ANSWER_DUE"))
                .picture(cast.picture("amendment-proposed"))
                .follow("/meeting")
                .write("meetsOn", today().plusDays(7).toString())
                .write("place", "ZGT Almelo, zaal 3")
                .picture(cast.picture("amendment-meeting"))
                .send()
                .sees(cast.say("amendment.meeting.unconfirmed"));
        cast.as("medisch-directeur")
                .open(path)
                .follow("/meeting/confirmation")
                .picture(cast.picture("amendment-meeting-confirmation"))
                .send()
                .sees(cast.say("amendment.status.MEETING"));
        cast.as("coordinator")
                .open(path)
                .sees(cast.say("amendment.status.MEETING"))
                .follow("/answers")
                .tick("verdict", "ACCEPT")
                .write("text", "Akkoord na het gesprek.")
                .picture(cast.picture("amendment-answer"))
                .send()
                .sees(cast.say("amendment.status.CONSEQUENCES"));

        String left = steps.meanAllButOne("medisch-directeur", path, "UNAFFECTED");
        cast.as("bestuur-ut")
                .open(path)
                .follow("/adoption")
                .write("body", "College van Bestuur")
                .write("evidence", "CvB-besluit 2026-211")
                .write("effectiveOn", today().plusDays(30).toString())
                .send()
                .sees(left)
                .picture(cast.picture("amendment-adoption-refused"));
        steps.meanTheRest(
                "coordinator", path, "AFFECTED", "De projectovereenkomst krijgt een bijlage met de nieuwe woorden.");
        cast.as("coordinator").sees(cast.say("amendment.status.READY")).picture(cast.picture("amendment-ready"));
        cast.as("bestuur-ut")
                .open(path + "/adoption")
                .write("body", "College van Bestuur")
                .write("evidence", "CvB-besluit 2026-211")
                .write("effectiveOn", today().plusDays(30).toString())
                .send()
                .sees(cast.say("amendment.status.ADOPTING"))
                .picture(cast.picture("amendment-one-board"));
        cast.as("bestuur-zgt")
                .open("/")
                .sees(cast.say("amendment.act.ADOPT"))
                .open(path + "/adoption")
                .picture(cast.picture("amendment-adoption"))
                .write("body", "Raad van Bestuur")
                .write("evidence", "RvB-besluit 2026-87")
                .send()
                .sees(cast.say("amendment.status.ADOPTED"));
        cast.as("bestuur-ut")
                .open(path)
                .picture(cast.picture("amendment-adopted"))
                .open(HOME + "/versions")
                .picture(cast.picture("versions"));
        String version =
                cast.as("bestuur-ut").page().locator("main .rows a").first().getAttribute("href");
        cast.as("bestuur-ut").open(version).picture(cast.picture("version"));
        cast.as("bestuur-ut")
                .open(HOME + "/amendments")
                .picture(cast.picture("amendments"))
                .open(HOME + "/articles?on=" + today().plusDays(30));
    }

    @Test
    void aNoticeIsGivenSettledAndTakenBack(Browser browser) {
        Cast cast = new Cast(browser, Manner.DUTCH, messages);
        ChangeSteps steps = new ChangeSteps(cast);
        Hand board = cast.as("bestuur-zgt").open(HOME + "/notices").picture(cast.picture("notices-none"));
        LocalDate ends = today().plusMonths(3);

        board.follow("/notices/new")
                .write("document", "Brief RvB 2026-118, map Raamovereenkomst")
                .write("receivedOn", today().toString())
                .write("endsOn", today().plusDays(5).toString())
                .tick("sure", "true")
                .send()
                .sees(messages.getMessage(
                        "jakarta.validation.constraints.NotBlank.message", null, "", locale(Manner.DUTCH)))
                .picture(cast.picture("notice-without-reasons"))
                .write("reasons", "De middelen voor de samenwerking zijn er vanaf volgend jaar niet meer.")
                .send()
                .sees("8.2")
                .picture(cast.picture("notice-too-early"))
                .write("endsOn", ends.toString())
                .send();
        String path = steps.path(board);
        board.picture(cast.picture("notice-given"));
        cast.as("contact-ut").open(HOME).picture(cast.picture("notice-overview"));

        steps.meanAllButOne("bestuur-zgt", path, "CONTINUES");
        board.open(path)
                .follow("/settlement")
                .tick("sure", "true")
                .send()
                .picture(cast.picture("notice-settlement-refused"));
        steps.meanTheRest("bestuur-zgt", path, "ENDS", "Stopt op de dag van het einde, met een slotverslag.");
        board.open(path)
                .follow("/settlement")
                .tick("sure", "true")
                .send()
                .sees(cast.say("amendment.status.SETTLED"))
                .picture(cast.picture("notice-settled"))
                .open(HOME + "/compliance")
                .picture(cast.picture("notice-compliance"))
                .open(path)
                .follow("/withdrawal")
                .write("because", "De financiering is toch gevonden.")
                .picture(cast.picture("notice-withdrawal"))
                .send()
                .sees(cast.say("amendment.said.asked", "ZGT"))
                .picture(cast.picture("notice-withdrawal-asked"));
        cast.as("bestuur-ut")
                .open("/")
                .sees(cast.say("amendment.act.CONSENT"))
                .open(path)
                .follow("/consent")
                .picture(cast.picture("notice-consent"))
                .write("text", "Het bestuur gaat graag door.")
                .send()
                .sees(cast.say("amendment.status.WITHDRAWN"))
                .picture(cast.picture("notice-withdrawn"));
    }

    private LocalDate today() {
        return TestClock.today();
    }

    private static Locale locale(Manner manner) {
        return Locale.forLanguageTag(manner.language());
    }
}
