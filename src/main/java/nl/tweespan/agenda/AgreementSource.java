package nl.tweespan.agenda;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells which agreements have an agenda; implemented, without statements, by the room that keeps the agreements. */
public interface AgreementSource {

    /**
     * The agreement by the code in its URLs, in the version of that day.
     *
     * @throws NotFound when there is none that this person may see
     */
    Agreement agreement(String code, Actor actor, LocalDate on);

    /** The first day on which the agreement holds. */
    LocalDate begins(UUID frameworkId);

    /** The agreement that this person looks at now; null when there is none. */
    @Nullable
    Agreement current(Actor actor);

    /** The agreements that this person works under; without a party to any, those that he may see. */
    List<Agreement> agreements(Actor actor);

    /**
     * An agreement as far as its agenda needs it.
     *
     * @param parties in the order of the agreement
     * @param leadTimes how long ahead what falls due is announced, the longest first; never empty
     */
    record Agreement(
            UUID id, String code, Localised name, Localised shortName, List<Party> parties, List<LeadTime> leadTimes) {

        /** How long ahead anything is announced. */
        public LeadTime longest() {
            return leadTimes.get(0);
        }
    }

    /** A party to the agreement. */
    record Party(String code, String shortName) {}

    /** A length of time and its words, such as "90 dagen". */
    record LeadTime(Period length, Sentence words) {}
}
