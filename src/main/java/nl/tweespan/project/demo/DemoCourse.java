package nl.tweespan.project.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.annex.CellKey;
import nl.tweespan.definition.ElementDefinition;
import nl.tweespan.framework.Framework;
import nl.tweespan.project.addendum.Amendments;
import nl.tweespan.project.addendum.NewWords;
import nl.tweespan.project.demo.DemoScript.DemoProject;
import nl.tweespan.project.discussion.Asked;
import nl.tweespan.project.discussion.Remark;
import nl.tweespan.project.ending.ClosingPoint;
import nl.tweespan.project.life.ParticularsService.Answering;
import nl.tweespan.project.life.ParticularsService.Particulars;
import nl.tweespan.project.life.Proposal;
import nl.tweespan.project.life.Reasons;
import nl.tweespan.project.life.ReviewService;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.pages.ProjectReader;
import nl.tweespan.project.running.Progress;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.Role;
import org.jspecify.annotations.Nullable;

/** Leads one demo project through the procedure of article 4, as far as the script says. */
class DemoCourse extends DemoSteps {

    private static final List<String> SIGNATORIES = List.of("decaan", "clustermanager");

    private final DemoScript script;

    DemoCourse(DemoDesk desk, ProjectReader reader, DemoScript script, DemoProject project) {
        super(desk, reader, project);
        this.script = script;
    }

    void propose(Framework framework, Set<CellKey> cells) {
        Proposal proposal = new Proposal(
                project.title(), project.summary(), project.kind(), project.technology(), project.offTheme());
        registered(desk.act(
                lead(),
                day(0),
                actor -> desk.proposals.draft(actor, framework, proposal, cells, script.technology(), null)));
        if (project.until() != Stage.DRAFT) {
            step(4, lead(), actor -> desk.proposals.submit(actor, reference(), version()));
        }
    }

    void review() {
        ReviewService.Findings findings = new ReviewService.Findings(
                project.spearhead(), project.answers(script), Reasons.of(given(project.reasons(), "reasons")));
        if (project.until() == Stage.REFUSED) {
            step(24, "zgt-academie", actor -> desk.reviews.refuse(actor, reference(), text(), findings));
            tell();
        } else {
            step(24, "zgt-academie", actor -> desk.reviews.endorse(actor, reference(), text(), findings));
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

    void elaborate(Framework framework, Map<UUID, Answering> answering) {
        List<ElementDefinition> elements = framework.checklist().elements();
        step(
                40,
                lead(),
                actor -> desk.particulars.put(
                        actor,
                        reference(),
                        version(),
                        new Particulars(answering, Set.of(), needs().keySet(), project.starts(), project.ends())));
        step(
                50,
                lead(),
                actor -> elements.stream()
                        .filter(element -> element.fact() == null && among(element, project.filled()))
                        .map(ElementDefinition::letter)
                        .forEach(letter -> desk.elements.fill(
                                actor, reference(), letter, 0, script.words(project, letter), null)));
        framework.parties().forEach(party -> {
            confirm(elements, Role.PROJECT_LEAD, party.code(), "contact-");
            confirm(elements, Role.SPECIALIST, party.code(), "specialist-");
        });
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

    /** Null, once it goes to the approver, means all. */
    private static boolean among(ElementDefinition element, @Nullable String letters) {
        return letters == null || letters.contains(element.letter());
    }

    /** What people of this role confirm: for each party, or for the proposing one alone. */
    private void confirm(List<ElementDefinition> elements, Role role, String party, String accounts) {
        Set<String> letters = elements.stream()
                .filter(element -> element.confirm().role() == role && among(element, project.confirmed()))
                .filter(element -> party.equals(project.initiator())
                        || element.confirm().parties() == ElementDefinition.Parties.BOTH)
                .map(ElementDefinition::letter)
                .collect(Collectors.toSet());
        if (!letters.isEmpty()) {
            step(56, accounts + party, actor -> desk.elements.confirm(actor, reference(), text(), letters));
        }
    }

    private Map<String, DemoScript.Proved> needs() {
        return project.needs() == null ? Map.of() : project.needs();
    }

    private void prove() {
        needs().forEach((code, proof) -> step(
                62,
                lead(),
                actor -> desk.running.prove(
                        actor, reference(), version(), code, proof.reference(), proof.from(), proof.until())));
    }

    /** What was said about it in the last weeks; before that, nothing. */
    void discuss(Framework framework) {
        List<DemoScript.Said> said = project.said() == null ? List.of() : project.said();
        for (DemoScript.Said one : said) {
            on(desk.today().minusDays(one.daysAgo()), one.account(), actor -> {
                if (one.answers()) {
                    UUID question = desk.remarks.of(details().id(), actor).stream()
                            .filter(Remark::open)
                            .findFirst()
                            .orElseThrow()
                            .id();
                    desk.discussion.answer(actor, reference(), question, one.text());
                } else if (one.asks() != null) {
                    UUID party = framework.parties().stream()
                            .filter(each -> each.code().equals(one.asksParty()))
                            .findFirst()
                            .orElseThrow()
                            .id();
                    desk.discussion.ask(actor, reference(), one.letter(), one.text(), new Asked(one.asks(), party));
                } else if (one.own()) {
                    desk.discussion.note(actor, reference(), one.letter(), one.text());
                } else {
                    desk.discussion.remark(actor, reference(), one.letter(), one.text());
                }
            });
        }
    }

    void approve() {
        prove();
        step(70, lead(), actor -> desk.elaboration.submitForApproval(actor, reference(), text()));
        if (!project.reaches(Stage.SIGNING)) {
            return;
        }
        List<String> conditions = project.conditions() == null ? List.of() : project.conditions();
        step(
                90,
                "medisch-directeur",
                actor -> desk.approvals.approve(actor, reference(), text(), conditions, "Alle onderdelen zijn er."));
        details().conditions().stream()
                .limit(project.met())
                .forEach(condition -> step(
                        100,
                        "medisch-directeur",
                        actor -> desk.approvals.meet(
                                actor, reference(), version(), condition.id(), "Het stuk is ontvangen en akkoord.")));
        List<String> signed = project.signedBy() == null ? SIGNATORIES : project.signedBy();
        signed.forEach(account -> step(110, account, actor -> desk.signing.sign(actor, reference(), text(), day(110))));
    }

    void follow() {
        Map<String, String> told = project.told() == null ? Map.of() : project.told();
        told.forEach((account, whom) -> step(
                120, account, actor -> desk.elaboration.noteInternally(actor, reference(), version(), whom, day(120))));
        List<DemoScript.Addition> addenda = project.addenda() == null ? List.of() : project.addenda();
        addenda.forEach(this::amend);
        List<DemoScript.Reported> progress = project.progress() == null ? List.of() : project.progress();
        progress.forEach(report -> on(
                report.reported(),
                lead(),
                actor -> desk.running.report(
                        actor,
                        reference(),
                        version(),
                        new Progress(
                                report.done(),
                                report.results(),
                                report.delays(),
                                report.risks(),
                                report.publications()))));
        if (project.until() == Stage.COMPLETED) {
            on(
                    given(project.ends(), "end").plusDays(20),
                    lead(),
                    actor -> desk.endings.complete(actor, reference(), version(), closing()));
        }
    }

    private void amend(DemoScript.Addition addendum) {
        LocalDate day = addendum.proposedOn(desk.today());
        Map<String, NewWords> words = new TreeMap<>();
        if (addendum.words() != null) {
            addendum.words().forEach((letter, text) -> words.put(letter, new NewWords(text, null)));
        }
        LocalDate ends = addendum.ends() == null ? project.ends() : addendum.ends();
        on(
                day,
                lead(),
                actor -> desk.addenda.propose(
                        actor,
                        reference(),
                        version(),
                        new Amendments(project.starts(), ends, words, false),
                        null,
                        addendum.reasons()));
        if (addendum.approved()) {
            on(
                    day.plusDays(5),
                    "medisch-directeur",
                    actor -> desk.addenda.approve(actor, reference(), addendumText(), null));
        }
        List<String> signed = addendum.signedBy() == null ? List.of() : addendum.signedBy();
        signed.forEach(account -> on(
                day.plusDays(11),
                account,
                actor -> desk.addenda.sign(actor, reference(), addendumText(), day.plusDays(11))));
    }

    private Fingerprint addendumText() {
        return given(details().openAddendum(), "open addendum").text();
    }

    /** What the script says of each point when a project is completed; of the results that of the project itself. */
    private Map<ClosingPoint, String> closing() {
        Map<ClosingPoint, String> words = new EnumMap<>(script.closing());
        words.put(ClosingPoint.RESULTS, given(project.outcome(), "outcome"));
        return words;
    }
}
