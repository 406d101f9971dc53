package nl.tweespan.project.addendum;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;

/**
 * An addendum as the pages show it.
 *
 * @param fromDay the day from which it was asked to hold
 * @param startsOn the new first day; null leaves it as it was, and so with the last
 * @param words the new words by letter of the element
 * @param organisationId the party that proposed it
 * @param holdsFrom the first day on which it holds; null until it is signed by all
 * @param fingerprint of its words as they are
 * @param inForce whether it holds on the day of reading
 */
public record AddendumDetails(
        int number,
        AddendumState state,
        String reasons,
        boolean moreMoney,
        LocalDate fromDay,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Map<String, NewWords> words,
        UUID organisationId,
        String personName,
        LocalDate proposedOn,
        @Nullable LocalDate closedOn,
        @Nullable String closedByName,
        @Nullable String closedBecause,
        @Nullable LocalDate holdsFrom,
        boolean inForce,
        String fingerprint,
        List<Step> steps) {

    /** Of its words as they are. */
    public Fingerprint text() {
        return Fingerprint.of(fingerprint);
    }

    /** Whether what was approved or signed by that step still stands. */
    public boolean stands(Step step) {
        return fingerprint.equals(step.fingerprint());
    }

    /** An approval or a signature that was asked, and who gave it; not given yet while {@code doneOn} is null. */
    public record Step(
            AddendumStep.Kind step,
            UUID organisationId,
            String officeCode,
            @Nullable LocalDate doneOn,
            @Nullable String personName,
            @Nullable Localised unit,
            @Nullable String fingerprint) {

        /** Of the words that were approved or signed. */
        public Fingerprint read() {
            return Fingerprint.of(fingerprint);
        }

        boolean asks(AddendumStep.Kind kind) {
            return doneOn == null && step == kind;
        }
    }

    public Amendments changed() {
        return new Amendments(startsOn, endsOn, words, moreMoney);
    }

    public OpenAddendum standing() {
        boolean unapproved = steps.stream().anyMatch(step -> step.asks(AddendumStep.Kind.APPROVE));
        return new OpenAddendum(
                organisationId,
                asked(AddendumStep.Kind.APPROVE),
                unapproved ? Set.of() : asked(AddendumStep.Kind.SIGN));
    }

    private Set<UUID> asked(AddendumStep.Kind kind) {
        return steps.stream()
                .filter(step -> step.asks(kind))
                .map(Step::organisationId)
                .collect(Collectors.toSet());
    }
}
