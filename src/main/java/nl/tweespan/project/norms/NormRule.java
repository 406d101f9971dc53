package nl.tweespan.project.norms;

import static nl.tweespan.project.norms.NormFact.*;

import java.util.ArrayList;
import java.util.List;
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

    Finding finding(NormFacts.Counted counted, String framework) {
        for (NormFact fault : faults) {
            if (counted.of(fault) > 0) {
                return new Finding(
                        NormStatus.NOT_MET,
                        null,
                        sentence(fault.name(), counted, Stream.of(fault, subject)),
                        examples(counted, fault));
            }
        }
        boolean met = counted.of(subject) > 0;
        return new Finding(
                met ? NormStatus.MET : NormStatus.NOT_APPLICABLE_YET,
                null,
                sentence(met ? "met" : "none", counted, Stream.concat(Stream.of(subject), told.stream())),
                shown == null ? List.of(list(framework)) : examples(counted, shown));
    }

    private Sentence sentence(String outcome, NormFacts.Counted counted, Stream<NormFact> numbers) {
        List<Object> args = new ArrayList<>();
        numbers.forEach(fact -> args.add(counted.of(fact)));
        return new Sentence("project.norm." + norm + "." + outcome, args);
    }

    private static List<Evidence> examples(NormFacts.Counted counted, NormFact fact) {
        return counted.examples(fact).stream()
                .map(reference -> new Evidence(Sentence.of("project.verbatim", reference), "/projects/" + reference))
                .toList();
    }

    private Evidence list(String framework) {
        String url = "/projects?framework=" + framework;
        return new Evidence(Sentence.of("project.navigation"), status == null ? url : url + "&status=" + status.name());
    }
}
