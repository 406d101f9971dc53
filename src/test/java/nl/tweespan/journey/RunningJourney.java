package nl.tweespan.journey;

import java.util.stream.Stream;
import nl.tweespan.TestClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** What happens to a project once it runs: it is spoken about, reports, rests, is extended by an addendum, and ends early by agreement. */
@JourneyTest
class RunningJourney {

    @Autowired
    private MessageSource messages;

    static Stream<Manner> manners() {
        return Stream.of(Manner.DUTCH, Manner.ENGLISH.onPhone().inTheDark().withoutScript());
    }

    @ParameterizedTest
    @MethodSource("manners")
    void aProjectIsReportedOnRestsIsExtendedAndEndsEarly(Manner manner, Browser browser) {
        Cast cast = new Cast(browser, manner, messages);
        String reference = running(new Steps(cast));
        String project = "/projects/" + reference;

        cast.as("medisch-directeur")
                .open(project + "/discussion")
                .pick("to", cast.say("project.waiter.PROJECT_LEAD", "ZGT"))
                .write("text", "Waar staan de beelden?")
                .send()
                .sees("Waar staan de beelden?");
        cast.as("contact-zgt")
                .open(project + "/discussion")
                .picture(cast.picture("discussion"))
                .write("text", "Bij ZGT, in het archief van de radiologie.")
                .send()
                .sees(cast.say("project.discussion.answered"))
                .open(project + "/progress")
                .picture(cast.picture("progress"))
                .write("done", "Twaalf mensen gemeten.")
                .write("results", "De metingen kloppen.")
                .send()
                .sees("De metingen kloppen.")
                .picture(cast.picture("reported"));
        cast.as("coordinator")
                .open(project + "/suspension")
                .picture(cast.picture("suspension"))
                .write("reasons", "Er zijn nu te weinig deelnemers.")
                .send()
                .sees(cast.say("project.status.SUSPENDED"))
                .picture(cast.picture("suspended"))
                .open(project + "/resumption")
                .write("reasons", "Ze zijn er weer.")
                .send()
                .sees(cast.say("project.status.RUNNING"));

        cast.as("contact-zgt")
                .open(project + "/addendum")
                .picture(cast.picture("addendum-new"))
                .write("reasons", "De werving duurt langer.")
                .send()
                .sees(cast.say("project.rule.addendum-nothing"))
                .write("endsOn", TestClock.today().plusYears(5).toString())
                .send()
                .sees(cast.say("project.addendum.state.OPEN"))
                .picture(cast.picture("addendum"));
        for (String account : new String[] {"decaan", "clustermanager"}) {
            cast.as(account)
                    .open(project + "/addendum/signature")
                    .picture(cast.picture("addendum-sign"))
                    .send();
        }
        cast.as("contact-ut").open(project + "/addenda/1").sees(cast.say("project.addendum.state.AGREED"));

        cast.as("coordinator")
                .open(project + "/early-end")
                .write("reasons", "Er zijn geen deelnemers meer.")
                .write("lastDay", TestClock.today().toString())
                .send()
                .sees(cast.say("project.early-end.state.OPEN"));
        cast.as("medisch-directeur")
                .open(project + "/early-end/answer")
                .picture(cast.picture("early-end-answer"))
                .tick("outcome", "CONSENT")
                .send()
                .sees(cast.say("project.early-end.state.AGREED"));
        Hand lead = cast.as("contact-zgt").open(project + "/termination").picture(cast.picture("settlement"));
        for (String point : new String[] {"people", "data", "money", "facilities", "publications"}) {
            lead.write(point, "Geregeld.");
        }
        lead.send().sees(cast.say("project.status.TERMINATED")).picture(cast.picture("terminated"));
    }

    private static String running(Steps steps) {
        String reference = steps.propose("Beeldvorming die langer loopt", false);
        steps.endorse(reference);
        steps.elaborate(reference);
        steps.fill(reference, Steps.LAST);
        steps.confirm("contact-zgt", reference);
        steps.confirmAll(reference);
        steps.submitForApproval(reference);
        steps.decide(reference, "APPROVE");
        steps.sign("decaan", reference);
        steps.sign("clustermanager", reference);
        return reference;
    }
}
