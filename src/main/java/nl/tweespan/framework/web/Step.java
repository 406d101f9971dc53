package nl.tweespan.framework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.tweespan.definition.Definition;
import nl.tweespan.definition.GovernanceStep;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way to the agreement: an earlier agreement, a decision or a signature.
 *
 * @param date null when the source does not tell
 * @param title what it was
 * @param text what came of it; null when the title says it all
 * @param checks what was checked for it
 * @param source where it is written; null when that is the agreement itself
 */
public record Step(
        @Nullable LocalDate date,
        Sentence title,
        @Nullable Localised text,
        List<Localised> checks,
        @Nullable String source) {

    /** The steps, the oldest first; those without date at the end. */
    static List<Step> of(Framework framework) {
        Definition definition = framework.definition();
        List<Step> steps = new ArrayList<>();
        definition
                .predecessors()
                .forEach(one -> steps.add(new Step(
                        one.date(), Sentence.of("framework.step.predecessor", one.name()), null, List.of(), null)));
        definition.governance().forEach(one -> steps.add(governance(framework, one)));
        definition
                .signatures()
                .forEach(one -> steps.add(new Step(
                        one.on(),
                        Sentence.of(
                                "framework.step.signature",
                                framework.party(one.party()).shortName(),
                                one.by(),
                                one.office()),
                        null,
                        List.of(),
                        null)));
        steps.sort(Comparator.comparing(Step::date, Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(steps);
    }

    private static Step governance(Framework framework, GovernanceStep step) {
        return new Step(
                step.date(),
                Sentence.of(
                        "framework.step.governance",
                        framework.party(step.party()).shortName(),
                        step.body()),
                step.outcome(),
                step.checks(),
                step.source());
    }
}
