package nl.tweespan.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Tells which agreements there are and which norms each holds; implemented by the room that keeps the agreements. */
public interface NormSource {

    /** The norms in the order of the articles, in the version of that day. */
    List<Norm> norms(UUID frameworkId, LocalDate on);

    /** The first day on which the agreement holds. */
    LocalDate begins(UUID frameworkId);

    /**
     * The agreement by the code in its URLs, in the version of that day.
     *
     * @throws NotFound when there is none that this person may see
     */
    Agreement agreement(String code, Actor actor, LocalDate on);

    /** The agreement that this person works under; null when there is none. */
    @Nullable
    Agreement current(Actor actor);

    /** An agreement as far as its norms need it. */
    record Agreement(UUID id, String code, Localised name, List<Article> articles, List<Party> parties) {}

    /**
     * An article, the preamble or an annex.
     *
     * @param number such as {@code 4} or {@code preamble}
     * @param numbered whether it is called by its number
     */
    record Article(String number, boolean numbered, Localised title) {}

    /** A party to the agreement. */
    record Party(String code, String shortName) {}

    /**
     * A norm of the agreement.
     *
     * @param id such as {@code 4.2}
     * @param check id under which a {@link NormCheck} answers for it
     * @param article number of the article, such as {@code 4} or {@code preamble}
     * @param kind how software carries it
     * @param parties the parties that must act
     * @param text the norm in our own words
     * @param registry what the registry does with it
     */
    record Norm(
            String id,
            String check,
            String article,
            Kind kind,
            List<Party> parties,
            Localised text,
            Localised registry) {

        /** Whether this party must act. */
        public boolean asks(String partyCode) {
            return parties.stream().anyMatch(party -> party.code().equals(partyCode));
        }
    }

    /** How software can carry a norm. */
    enum Kind {
        GATE,
        CLOCK,
        RECORD,
        RIGHT,
        CONTEXT
    }
}
