package nl.tweespan.framework.norms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.compliance.Finding;
import nl.tweespan.compliance.Finding.Evidence;
import nl.tweespan.compliance.NormCheck;
import nl.tweespan.compliance.NormStatus;
import nl.tweespan.definition.Collaboration;
import nl.tweespan.definition.Definition;
import nl.tweespan.definition.GovernanceStep;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Component;

/** How the agreement came about and what stands beside it (preamble, article 1.6); costs no statement. */
@Component
class HistoryCheck implements NormCheck {

    private final Frameworks frameworks;

    HistoryCheck(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public Set<String> norms() {
        return Set.of("P.1", "P.3", "P.6", "1.6");
    }

    @Override
    public Map<String, Finding> check(UUID frameworkId, LocalDate on) {
        Framework framework = frameworks.byId(frameworkId, on);
        if (!framework.hasBegunOn(on)) {
            Finding later = Finding.of(NormStatus.NOT_APPLICABLE_YET, notYet(framework));
            return Map.of("P.1", later, "P.3", later, "P.6", later, "1.6", later);
        }
        return Map.of(
                "P.1", replaced(framework),
                "P.3", respected(framework),
                "P.6", governed(framework),
                "1.6", sideBySide(on));
    }

    private static Sentence notYet(Framework framework) {
        return framework.start() == null
                ? Sentence.of("framework.check.not-registered", framework.begins())
                : Sentence.of("framework.check.not-signed", framework.start());
    }

    private static Finding replaced(Framework framework) {
        Definition definition = framework.definition();
        if (framework.start() == null) {
            return Finding.of(
                    NormStatus.NOT_APPLICABLE_YET, Sentence.of("framework.check.undated"), history(framework));
        }
        return Finding.of(
                NormStatus.MET,
                Sentence.of(
                        "framework.check.replaced", definition.predecessors().size(), framework.start()),
                history(framework));
    }

    private static Finding respected(Framework framework) {
        long running = framework.definition().annex().collaborations().stream()
                .filter(one -> one.state() == Collaboration.State.RUNNING)
                .count();
        return Finding.of(
                NormStatus.MET,
                Sentence.of("framework.check.respected", running),
                new Evidence(Sentence.of("framework.check.projects"), "/projects?framework=" + framework.code()));
    }

    /** Each party decided through its own governance; a party of which no decision is on record is named. */
    private static Finding governed(Framework framework) {
        List<String> silent = framework.parties().stream()
                .filter(party ->
                        framework.definition().governance().stream().noneMatch(step -> decided(step, party.code())))
                .map(Framework.Party::shortName)
                .toList();
        int steps = framework.definition().governance().size();
        return silent.isEmpty()
                ? Finding.of(NormStatus.MET, Sentence.of("framework.check.governed", steps), history(framework))
                : Finding.of(
                        NormStatus.NOT_MET,
                        Sentence.of("framework.check.not-governed", steps, String.join(", ", silent)),
                        history(framework));
    }

    private static boolean decided(GovernanceStep step, String party) {
        return step.party().equals(party) && step.date() != null;
    }

    private Finding sideBySide(LocalDate on) {
        return Finding.of(
                NormStatus.MET,
                Sentence.of(
                        "framework.check.side-by-side",
                        frameworks.all().stream()
                                .filter(framework -> framework.hasBegunOn(on))
                                .count()));
    }

    private static Evidence history(Framework framework) {
        return new Evidence(Sentence.of("framework.check.history"), "/frameworks/" + framework.code() + "#history");
    }
}
