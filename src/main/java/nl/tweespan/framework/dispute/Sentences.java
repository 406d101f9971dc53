package nl.tweespan.framework.dispute;

import java.util.stream.Collectors;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Sentence;

/** A dispute's standing as sentences. */
public final class Sentences {

    private Sentences() {}

    /** Who must do what now, such as "UT wijst een arbiter aan". */
    public static Sentence next(Standing standing, Framework framework) {
        return Sentence.of("framework.dispute.next." + standing.turn(), whose(standing), court(framework));
    }

    /** The parties whose turn it is, such as "ZGT, UT". */
    public static String whose(Standing standing) {
        return standing.parties().stream().map(Framework.Party::shortName).collect(Collectors.joining(", "));
    }

    /** The court that names a chair; when the agreement names none, the word for a court. */
    public static Object court(Framework framework) {
        nl.tweespan.framework.definition.Dispute settled =
                framework.definition().dispute();
        return settled == null ? new Localised("de rechter", "the court") : settled.court();
    }
}
