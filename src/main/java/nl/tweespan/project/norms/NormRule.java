package nl.tweespan.project.norms;

import static nl.tweespan.project.norms.NormFact.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tweespan.compliance.Finding;
import nl.tweespan.compliance.Finding.Evidence;
import nl.tweespan.compliance.NormStatus;
import nl.tweespan.project.pages.ProjectStatus;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * How a norm follows from the facts: broken by a fault, else met once there is something it is about.
 *
 * @param subject what the norm is about
 * @param faults what breaks it, the worst first
 * @param told further numbers for its sentence
 * @param shown the projects that are its evidence; null for a list of all, or of those with a status
 * @param status of the listed projects; null for all
 */
record NormRule(
        String norm,
        NormFact subject,
        List<NormFact> faults,
        List<NormFact> told,
        @Nullable NormFact shown,
        @Nullable ProjectStatus status) {

    static final List<NormRule> ALL = List.of(
            new NormRule("P.2", KNOWN, List.of(), List.of(DEVIATING), DEVIATING, null),
            new NormRule("1.1", KNOWN, List.of(), List.of(RESEARCH, EDUCATION, BOTH), null, null),
            new NormRule("1.2", WHW_ASKED, List.of(WHW_MISSING), List.of(), WHW_ASKED, null),
            new NormRule("1.3a", ACTIVE, List.of(ACTIVE_UNSIGNED), List.of(EXISTING), null, ProjectStatus.RUNNING),
            new NormRule("1.4", REFUSED, List.of(REFUSED_UNTOLD), List.of(), null, ProjectStatus.REFUSED),
            new NormRule("2.1a", RESEARCHING, List.of(THEMELESS), List.of(OFF_THEME), null, null),
            new NormRule(
                    "2.2a",
                    OFF_THEME,
                    List.of(OFF_THEME_BARE),
                    List.of(OFF_THEME_AGREED, OFF_THEME_UNCOVERED),
                    OFF_THEME,
                    null),
            new NormRule("4.1", PROCEEDED, List.of(UNREVIEWED), List.of(IN_REVIEW), null, ProjectStatus.IN_REVIEW),
            new NormRule("4.2", APPROVED, List.of(INCOMPLETE), List.of(ELABORATING), null, ProjectStatus.ELABORATION),
            new NormRule(
                    "4.3",
                    CONCLUDED,
                    List.of(WRONGLY_SIGNED, OFFICE_VACANT),
                    List.of(SIGNING),
                    null,
                    ProjectStatus.SIGNING),
            new NormRule("4.4", ACTIVE, List.of(UNTOLD), List.of(), null, ProjectStatus.RUNNING));

    /** The fault by which it is broken, the worst; null when there is none. */
    private @Nullable NormFact fault(Map<NormFact, Long> counts) {
        return faults.stream()
                .filter(fault -> counts.getOrDefault(fault, 0L) > 0)
                .findFirst()
                .orElse(null);
    }

    /** Of which fact projects are its evidence; null for a link to a list. */
    @Nullable
    NormFact exemplified(Map<NormFact, Long> counts) {
        NormFact fault = fault(counts);
        return fault == null ? shown : fault;
    }

    /** @param examples references of some projects of which {@link #exemplified} is true */
    Finding finding(Map<NormFact, Long> counts, List<String> examples, String framework) {
        NormFact fault = fault(counts);
        if (fault != null) {
            return new Finding(
                    NormStatus.NOT_MET,
                    null,
                    sentence(fault.name(), counts, Stream.of(fault, subject)),
                    evidence(examples));
        }
        boolean met = counts.getOrDefault(subject, 0L) > 0;
        return new Finding(
                met ? NormStatus.MET : NormStatus.NOT_APPLICABLE_YET,
                null,
                sentence(met ? "met" : "none", counts, Stream.concat(Stream.of(subject), told.stream())),
                shown == null ? List.of(list(framework)) : evidence(examples));
    }

    private Sentence sentence(String outcome, Map<NormFact, Long> counts, Stream<NormFact> numbers) {
        List<Object> args = new ArrayList<>();
        numbers.forEach(fact -> args.add(counts.getOrDefault(fact, 0L)));
        return new Sentence("project.norm." + norm + "." + outcome, args);
    }

    private static List<Evidence> evidence(List<String> references) {
        return references.stream()
                .map(reference -> new Evidence(Sentence.of("project.verbatim", reference), "/projects/" + reference))
                .toList();
    }

    private Evidence list(String framework) {
        String url = "/projects?framework=" + framework;
        return new Evidence(Sentence.of("project.navigation"), status == null ? url : url + "&status=" + status.name());
    }
}
