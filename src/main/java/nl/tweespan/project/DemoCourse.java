package nl.tweespan.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweespan.annex.CellKey;
import nl.tweespan.framework.Framework;
import nl.tweespan.project.DemoScript.DemoProject;
import nl.tweespan.project.ParticularsService.Answering;
import nl.tweespan.project.ParticularsService.Particulars;

/** Leads one demo project through the procedure of article 4, as far as the script says. */
class DemoCourse extends DemoSteps {

    private static final List<String> SIGNATORIES = List.of("decaan", "clustermanager");
    private static final String BY_BOTH = "bcd";
    private static final String BY_LEAD = "aek";
    private static final String BY_SPECIALIST = "fghij";

    private final DemoScript script;

    DemoCourse(DemoDesk desk, ProjectReader reader, DemoScript script, DemoProject project) {
        super(desk, reader, project);
        this.script = script;
    }

    void propose(Framework framework, Set<CellKey> cells) {
        Proposal proposal = new Proposal(
                project.title(), project.summary(), project.kind(), project.technology(), project.offTheme());
        registered(desk.act(lead(), day(0), actor -> desk.proposals.draft(actor, framework, proposal, cells)));
        if (project.until() != Stage.DRAFT) {
            step(4, lead(), actor -> desk.proposals.submit(actor, reference(), version()));
        }
    }

    void review() {
        ReviewService.Findings findings = new ReviewService.Findings(
                project.spearhead(), project.answers(script), given(project.reasons(), "reasons"));
        if (project.until() == Stage.REFUSED) {
            step(24, "zgt-academie", actor -> desk.reviews.refuse(actor, reference(), version(), findings));
            tell();
        } else {
            step(24, "zgt-academie", actor -> desk.reviews.endorse(actor, reference(), version(), findings));
        }
    }

    /** By word always; in writing only where the refusal is closed. */
    private void tell() {
        step(
                30,
                "coordinator",
                actor -> desk.refusals.tellByWord(actor, reference(), version(), day(30), "Projectcontact UT"));
        if (project.letter()) {
            step(
                    33,
                    "coordinator",
                    actor -> desk.refusals.tellInWriting(actor, reference(), version(), day(33), "Projectcontact UT"));
        }
    }

    void elaborate(Map<UUID, Answering> answering) {
        step(
                40,
                lead(),
                actor -> desk.particulars.put(
                        actor,
                        reference(),
                        version(),
                        new Particulars(answering, Set.of(), project.starts(), project.ends())));
        Map<String, String> words = new HashMap<>(script.elements());
        words.put("a", project.summary());
        words.keySet().removeIf(letter -> !filled(letter));
        step(
                50,
                lead(),
                actor ->
                        words.forEach((letter, text) -> desk.elements.fill(actor, reference(), letter, 0, text, null)));
        confirm(lead(), BY_BOTH + BY_LEAD);
        confirm(project.initiator().equals("zgt") ? "contact-ut" : "contact-zgt", BY_BOTH);
        confirm("specialist-zgt", BY_SPECIALIST);
        DemoScript.Departure departure = project.deviation();
        if (departure != null) {
            step(
                    58,
                    lead(),
                    actor -> desk.elaboration.deviate(
                            actor,
                            reference(),
                            version(),
                            departure.article(),
                            departure.difference(),
                            departure.reason()));
        }
        String whw = project.whw();
        if (whw != null) {
            step(60, "specialist-ut", actor -> desk.elaboration.checkWhw(actor, reference(), version(), whw, day(60)));
        }
    }

    /** All once it goes to the approver; before, what is confirmed and a little more. */
    private boolean filled(String letter) {
        return project.confirmed() == null || (project.confirmed() + "gh").contains(letter);
    }

    private void confirm(String account, String letters) {
        String confirmed = project.confirmed();
        Set<String> these = Stream.of(letters.split(""))
                .filter(letter -> confirmed == null || confirmed.contains(letter))
                .collect(Collectors.toSet());
        step(56, account, actor -> desk.elements.confirm(actor, reference(), these));
    }

    void approve() {
        step(70, lead(), actor -> desk.elaboration.submitForApproval(actor, reference(), version()));
        if (!project.reaches(Stage.SIGNING)) {
            return;
        }
        List<String> conditions = project.conditions() == null ? List.of() : project.conditions();
        step(
                90,
                "medisch-directeur",
                actor -> desk.approvals.approve(actor, reference(), version(), conditions, "Alle onderdelen zijn er."));
        details().conditions().stream()
                .limit(project.met())
                .forEach(condition -> step(
                        100,
                        "medisch-directeur",
                        actor -> desk.approvals.meet(
                                actor, reference(), version(), condition.id(), "Het stuk is ontvangen en akkoord.")));
        List<String> signed = project.signedBy() == null ? SIGNATORIES : project.signedBy();
        signed.forEach(
                account -> step(110, account, actor -> desk.signing.sign(actor, reference(), version(), day(110))));
    }

    void follow() {
        Map<String, String> told = project.told() == null ? Map.of() : project.told();
        told.forEach((account, whom) -> step(
                120, account, actor -> desk.elaboration.noteInternally(actor, reference(), version(), whom, day(120))));
        if (project.until() == Stage.COMPLETED) {
            on(
                    given(project.ends(), "end").plusDays(20),
                    lead(),
                    actor -> desk.endings.end(
                            actor, reference(), version(), Command.COMPLETE, given(project.outcome(), "outcome")));
        }
    }
}
