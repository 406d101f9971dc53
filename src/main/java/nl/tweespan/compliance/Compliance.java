package nl.tweespan.compliance;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.definition.Agreement;
import nl.tweespan.definition.Agreements;
import nl.tweespan.definition.Norm;
import nl.tweespan.definition.NormKind;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks every check how its norms stand. */
@Service
public class Compliance {

    private final Agreements agreements;
    private final List<NormCheck> checks;

    Compliance(Agreements agreements, List<NormCheck> checks) {
        this.agreements = agreements;
        this.checks = checks;
    }

    /**
     * All norms of the framework as they stood at the end of that day, in the order of the articles. Before its first day none
     * applies, and on that day none is in breach yet. The number of statements does not depend on how much is registered.
     */
    @Transactional(readOnly = true)
    public List<NormFinding> stands(UUID frameworkId, LocalDate on) {
        Agreement agreement = agreements.byId(frameworkId, on);
        List<Norm> norms = agreement.definition().norms();
        Set<String> asked = norms.stream().map(Norm::check).collect(Collectors.toSet());
        Map<String, Finding> findings = new HashMap<>();
        checks.stream()
                .filter(check -> !Collections.disjoint(check.norms(), asked))
                .forEach(check -> findings.putAll(check.check(frameworkId, on)));
        LocalDate begins = agreement.begins();
        return norms.stream()
                .map(norm -> new NormFinding(norm, inTime(finding(norm, findings), on, begins)))
                .toList();
    }

    /** The ids that a check answers. */
    public Set<String> answered() {
        return checks.stream().flatMap(check -> check.norms().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Finding inTime(Finding found, LocalDate on, LocalDate begins) {
        boolean later = on.isBefore(begins) && found.status() != NormStatus.CONTEXT;
        return later || on.equals(begins) && found.status().breach()
                ? new Finding(
                        NormStatus.NOT_APPLICABLE_YET,
                        null,
                        Sentence.of(later ? "compliance.later" : "compliance.first-day", begins),
                        found.evidence())
                : found;
    }

    private static Finding finding(Norm norm, Map<String, Finding> findings) {
        if (norm.kind() == NormKind.CONTEXT) {
            return Finding.of(NormStatus.CONTEXT, Sentence.of("compliance.context"));
        }
        Finding found = findings.get(norm.check());
        return found != null ? found : Finding.of(NormStatus.NOT_KEPT, Sentence.of("compliance.not-kept"));
    }
}
