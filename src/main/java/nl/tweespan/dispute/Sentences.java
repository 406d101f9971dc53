package nl.tweespan.dispute;

import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Sentence;

/** A dispute's standing as sentences. */
public final class Sentences {

    private Sentences() {}

    /** Who must do what now, such as "UT wijst een arbiter aan". */
    public static Sentence next(DisputeStatus standing, Framework framework) {
        return Sentence.of("dispute.next." + standing.turn(), whose(standing), court(framework));
    }

    /** The parties whose turn it is, such as "ZGT en UT". */
    private static Object whose(DisputeStatus standing) {
        return standing.parties().stream()
                .map(party -> (Object) party.shortName())
                .reduce((first, next) -> Sentence.of("framework.derived.and", first, next))
                .orElse("");
    }

    /** The court that names a chair; when the agreement names none, the word for a court. */
    public static Object court(Framework framework) {
        nl.tweespan.definition.DisputeDefinition settled =
                framework.definition().dispute();
        return settled == null ? Sentence.of("dispute.court") : settled.court();
    }
}
