package nl.tweespan.project.norms;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tweespan.compliance.Finding;
import nl.tweespan.compliance.NormCheck;
import nl.tweespan.compliance.NormStatus;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Component;

/** What the projects show of the norms on themes, review, elaboration, consent and signing. Two statements. */
@Component
class ProjectNorms implements NormCheck {

    private final NormFacts facts;
    private final Frameworks frameworks;

    ProjectNorms(NormFacts facts, Frameworks frameworks) {
        this.facts = facts;
        this.frameworks = frameworks;
    }

    @Override
    public Set<String> norms() {
        return NormRule.ALL.stream().map(NormRule::norm).collect(Collectors.toSet());
    }

    @Override
    public Map<String, Finding> check(UUID frameworkId, LocalDate on) {
        Framework framework = frameworks.byId(frameworkId, on);
        if (!framework.hasBegunOn(on)) {
            Finding later = Finding.of(
                    NormStatus.NOT_APPLICABLE_YET, Sentence.of("project.norm.not-signed", framework.begins()));
            return norms().stream().collect(Collectors.toMap(Function.identity(), norm -> later));
        }
        Map<NormFact, Long> counts = facts.counts(frameworkId, on);
        Map<NormFact, Long> exemplified = new EnumMap<>(counts);
        exemplified
                .keySet()
                .retainAll(NormRule.ALL.stream()
                        .map(rule -> rule.exemplified(counts))
                        .toList());
        Map<NormFact, List<String>> examples = facts.examples(frameworkId, on, exemplified);
        return NormRule.ALL.stream()
                .collect(Collectors.toMap(
                        NormRule::norm,
                        rule -> rule.finding(
                                counts, examples.getOrDefault(rule.exemplified(counts), List.of()), framework.code())));
    }
}
