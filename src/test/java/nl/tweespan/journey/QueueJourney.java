package nl.tweespan.journey;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tweespan.SignedInActor;
import nl.tweespan.project.life.ApprovalService;
import nl.tweespan.project.life.ElaborationService;
import nl.tweespan.project.life.Kind;
import nl.tweespan.project.life.Proposal;
import nl.tweespan.project.life.Reasons;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import nl.tweespan.project.pages.DecisionQueue;
import nl.tweespan.project.pages.TurnKind;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

/** The medical director decides on eight project agreements in one go: from the start page to the last, without returning to it. */
@JourneyTest
class QueueJourney {

    private static final List<String> SUBJECTS = List.of(
            "Radiologieverslagen samenvatten",
            "Operatiekamers plannen na spoed",
            "Wonden meten met één foto",
            "Valrisico schatten uit de gang",
            "Stille alarmen op de intensive care",
            "Diabetes volgen op afstand",
            "Breuken zien met röntgen en AI",
            "Verpleegkundigen en zorgrobots");

    private static final String SAID =
            "Alleen gepseudonimiseerde gegevens, zonder toestemming van de deelnemers; bewaartermijn"
                    + " tien jaar.\n\n- ZGT verzamelt\n- UT rekent";

    @Autowired
    private MessageSource messages;

    @Autowired
    private ApplicationContext beans;

    static Stream<Manner> manners() {
        return Manner.usually(Manner.DUTCH, Manner.DUTCH.onPhone(), Manner.ENGLISH, Manner.ENGLISH.onPhone());
    }

    @ParameterizedTest
    @MethodSource("manners")
    void eightDecisionsInOneGo(Manner manner, Browser browser) {
        Cast cast = new Cast(browser, manner, messages);
        StagedProjects projects = new StagedProjects(beans);
        List<String> waiting =
                SUBJECTS.stream().map(title -> waiting(projects, title)).toList();
        comesBack(projects, waiting.get(0));
        SignedInActor.signOut();

        Hand director = cast.as("medisch-directeur").open("/").open(address(waiting.get(0)));
        director.picture(cast.picture("20-queue-first")).sees(cast.say("project.queue.title"));
        long before = place(projects, waiting.get(0));
        IntStream.range(0, SUBJECTS.size()).forEach(n -> decide(cast, director, n));
        Assertions.assertThat(before - place(projects, waiting.get(0)))
                .as("decided")
                .isEqualTo(SUBJECTS.size());
    }

    /** A dean withholds the consent of the faculty and tells it; whoever reads a signed agreement checks its text. */
    @ParameterizedTest
    @MethodSource("manners")
    void aDeanRefusesAndTellsIt(Manner manner, Browser browser) {
        Cast cast = new Cast(browser, manner, messages);
        StagedProjects projects = new StagedProjects(beans);
        String reference = projects.in(Stage.SIGNING, proposal(SUBJECTS.get(3)));
        String signed = projects.in(Stage.AGREED, proposal(SUBJECTS.get(4)));
        SignedInActor.signOut();

        Hand dean = cast.as("decaan").open("/projects/" + reference + "/signature");
        dean.tick("outcome", "REFUSE").send().picture(cast.picture("21-dean-without-reasons"));
        dean.write("reasons", "De faculteit heeft de komende twee jaar geen onderzoeker voor dit onderwerp.")
                .send()
                .sees(cast.say("project.done.refusal", reference))
                .picture(cast.picture("21-dean-refused"))
                .follow("/refusal/word")
                .write("recipient", "Projectcontact ZGT")
                .write("on", projects.today().toString())
                .send()
                .follow("/refusal/notice")
                .write("recipient", "Projectcontact ZGT")
                .write("on", projects.today().toString())
                .send()
                .sees(cast.say("project.refusal.told"))
                .picture(cast.picture("21-dean-told"));
        cast.as("contact-zgt")
                .open("/projects/" + signed)
                .follow("/signed-text")
                .sees(cast.say("project.signed-text.KEPT"))
                .picture(cast.picture("21-signed-text"));
        cast.as("contact-ut")
                .open("/projects/" + projects.in(Stage.ELABORATION, proposal(SUBJECTS.get(5))) + "/withholding")
                .picture(cast.picture("21-withholding"));
    }

    /** Another outcome each time; each leads to the page of the next decision. */
    private static void decide(Cast cast, Hand director, int n) {
        Assertions.assertThat(director.page().url()).matches(".*/projects/[^/]+/approval(#.*)?");
        switch (n) {
            case 1 -> director.tick("outcome", "SEND_BACK").write("reasons", "Wie betaalt het materiaal?");
            case 3 -> director.tick("outcome", "APPROVE_ON_CONDITIONS").write("conditions", "Eerst de METC.");
            case 5 -> director.tick("outcome", "REFUSE").write("reasons", "Dit doen anderen al.");
            default -> director.tick("outcome", "APPROVE");
        }
        if (n == 1) {
            director.picture(cast.picture("20-queue-sends-back"));
        }
        director.sendsOn();
        if (n == 0) {
            director.picture(cast.picture("20-queue-second"));
        }
    }

    private static long place(StagedProjects projects, String reference) {
        return projects
                .bean(DecisionQueue.Reader.class)
                .of(projects.actor("medisch-directeur"), reference, TurnKind.APPROVE, projects.today())
                .all()
                .stream()
                .filter(each -> each.kind() == TurnKind.APPROVE)
                .count();
    }

    private static String waiting(StagedProjects projects, String title) {
        return projects.in(Stage.IN_APPROVAL, proposal(title));
    }

    private static Proposal proposal(String title) {
        return new Proposal(
                title,
                "Software wijst aan waarop elke bewering rust. De arts beoordeelt of er niets ontbreekt.",
                Kind.RESEARCH,
                false,
                null);
    }

    /** Sent back before, repaired and sent on again: what changed since stands above the text. */
    private static void comesBack(StagedProjects projects, String reference) {
        projects.fill(reference, StagedProjects.SHARED, SAID);
        projects.bean(ApprovalService.class)
                .sendBack(
                        projects.as("medisch-directeur"),
                        reference,
                        projects.text(reference),
                        new Reasons("Zeg meer over de privacy.", Set.of("element " + StagedProjects.SHARED)));
        projects.fill(
                reference, StagedProjects.SHARED, SAID.replace("zonder", "met").replace("tien", "vijftien"));
        projects.confirmShared(reference);
        projects.bean(ElaborationService.class)
                .submitForApproval(projects.as("contact-zgt"), reference, projects.text(reference));
    }

    private static String address(String reference) {
        return "/projects/" + reference + "/approval";
    }
}
