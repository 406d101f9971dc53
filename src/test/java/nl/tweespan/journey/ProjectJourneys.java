package nl.tweespan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.tweespan.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** From an initiative to a running project, and the two ways in which the agreement stops one. */
@JourneyTest
class ProjectJourneys {

    @Autowired
    private MessageSource messages;

    /** Both languages, widths and themes, with script and without; the shorter journeys take one of the two. */
    static Stream<Manner> manners() {
        return Stream.of(Manner.DUTCH, Manner.ENGLISH.onPhone().inTheDark().withoutScript());
    }

    @ParameterizedTest
    @MethodSource("manners")
    void anInitiativeBecomesARunningProject(Manner manner, Browser browser) {
        Cast cast = new Cast(browser, manner, messages);
        Steps steps = new Steps(cast);
        String title = manner.language().equals("nl")
                ? "Beeldvorming bij diabetische voetwonden"
                : "Imaging for diabetic foot wounds";

        String reference = steps.propose(title, false);
        steps.endorse(reference);
        steps.elaborate(reference);
        steps.confirm("contact-zgt", reference);
        steps.confirmAll(reference);
        Hand contact = cast.as("contact-zgt").open("/projects/" + reference);
        contact.sees(cast.say("project.elements.unwritten", Steps.LAST)).picture(cast.picture("one-element-left"));
        assertThat(contact.ends("/approval-request")).isEmpty();
        steps.fill(reference, Steps.LAST);
        steps.confirm("specialist-ut", reference);
        steps.submitForApproval(reference);
        steps.decide(reference, "APPROVE_ON_CONDITIONS").sees(cast.say("project.approval.conditions-missing"));
        steps.decide(reference, "APPROVE")
                .sees(cast.say("project.status.SIGNING"))
                .picture(cast.picture("approved"));

        steps.sign("decaan", reference);
        steps.sign("clustermanager", reference);
        cast.as("clustermanager").sees(cast.say("project.status.RUNNING")).picture(cast.picture("running"));

        cast.as("bestuur-zgt")
                .open("/frameworks/ut-zgt-2019/matrix")
                .picture(cast.picture("matrix"))
                .open("/frameworks/ut-zgt-2019/matrix/complex-diabetes/imaging-diagnostics")
                .sees(title)
                .picture(cast.picture("cell"))
                .open("/frameworks/ut-zgt-2019/reports/" + TestClock.today().getYear())
                .picture(cast.picture("report"))
                .open("/projects?q=" + reference)
                .sees(title)
                .picture(cast.picture("list"));
    }

    @Test
    void aRefusalStaysOpenUntilToldByWordAndInWriting(Browser browser) {
        Cast cast = new Cast(browser, Manner.ENGLISH.onPhone().inTheDark().withoutScript(), messages);
        String reference = new Steps(cast).propose("Digitale wondzorg thuis", false);
        String open = cast.say("project.status.REFUSED_OPEN");
        String today = TestClock.today().toString();

        cast.as("zgt-academie")
                .open("/projects/" + reference + "/review")
                .tick("outcome", "REFUSE")
                .send()
                .sees(cast.say("project.rule.reasons-missing"))
                .write("reasons", "Er loopt al een project met dezelfde vraag.")
                .send()
                .sees(open)
                .picture(cast.picture("refused"));
        cast.as("zgt-academie")
                .follow("/refusal/word")
                .write("on", today)
                .write("recipient", "medisch directeur TechMed Centre")
                .send()
                .sees(open);
        cast.as("zgt-academie")
                .open("/projects/" + reference + "/refusal/letter")
                .picture(cast.picture("refusal-letter"))
                .open("/projects/" + reference)
                .follow("/refusal/notice")
                .write("on", today)
                .write("recipient", "medisch directeur TechMed Centre")
                .send()
                .doesNotSee(open)
                .sees(cast.say("project.refusal.told"))
                .picture(cast.picture("refusal-told"));
    }

    @Test
    void anOffThemeProjectNeedsTheWrittenAgreement(Browser browser) {
        Cast cast = new Cast(browser, Manner.DUTCH, messages);
        Steps steps = new Steps(cast);
        String reference = steps.propose("Slapen en herstellen op de afdeling", true);
        steps.endorse(reference);
        steps.elaborate(reference);
        steps.fill(reference, Steps.LAST);
        steps.confirm("contact-zgt", reference);
        steps.confirmAll(reference);

        Hand contact = cast.as("contact-zgt").open("/projects/" + reference);
        contact.sees(cast.say("project.off-theme.missing")).picture(cast.picture("off-theme-missing"));
        assertThat(contact.ends("/approval-request")).isEmpty();
        cast.as("coordinator")
                .open("/projects/" + reference)
                .follow("/written-agreement")
                .write("document", "Brief van beide besturen, dossier " + reference)
                .write("agreedOn", TestClock.today().toString())
                .send();
        steps.submitForApproval(reference);
        steps.decide(reference, "APPROVE")
                .sees(cast.say("project.status.SIGNING"))
                .picture(cast.picture("off-theme-approved"));
    }
}
