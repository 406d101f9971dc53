package nl.tweespan.agenda.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.tweespan.agenda.Deadline;
import nl.tweespan.definition.Agreement;
import nl.tweespan.definition.PartyDefinition;
import nl.tweespan.shared.Sentence;

/**
 * A deadline as a page shows it.
 *
 * @param when how long it is late or how long there is left
 * @param tone {@code bad} when it is late, {@code due} within the shortest lead time, else empty
 * @param parties who must act, in the order of the agreement
 */
public record DeadlineLine(
        Agreement agreement, Deadline deadline, Sentence when, String tone, List<PartyDefinition> parties) {

    static DeadlineLine of(Agreement agreement, Deadline deadline, LocalDate day) {
        long left = ChronoUnit.DAYS.between(day, deadline.due());
        List<PartyDefinition> parties = agreement.parties().stream()
                .filter(party -> deadline.parties().contains(party.code()))
                .toList();
        if (deadline.overdue(day)) {
            return new DeadlineLine(agreement, deadline, Lateness.of(deadline.due(), day), "bad", parties);
        }
        LocalDate near =
                day.plus(agreement.leadTimes().get(agreement.leadTimes().size() - 1));
        String tone = deadline.due().isAfter(near) ? "" : "due";
        return new DeadlineLine(agreement, deadline, Sentence.of("agenda.left", left), tone, parties);
    }
}
