package nl.tweespan.project.pages;

import java.util.Map;
import java.util.UUID;
import nl.tweespan.shared.Actor;

/** Who looks, as parameters for the statements that show only what this person may know of. */
final class Visibility {

    /** True for a row {@code p} of project that the viewer may know of; drafts are their own party's until submitted, whoever asks. */
    static final String MAY_KNOW = """
            (p.submitted_on is not null or p.origin = 'EXISTING' or p.initiator_id is null or p.initiator_id = any(:parties))
            """;

    /** The same for a row {@code s} of project_span. */
    static final String MAY_KNOW_SPAN = "and (s.known or s.draft_of is null or s.draft_of = any(:parties))";

    /**
     * True for a row {@code t} of project_turn that waits for the viewer: who holds the role, and is the person where one is
     * named. A signature waits for the holder of the office alone; where that is vacant it waits for nobody here.
     */
    static final String WAITS_FOR_ME = """
            (t.role || ' ' || t.organisation_id = any(:grants)
             and case when t.person_id is null then t.kind <> 'SIGN' else t.person_id = :person end)
            """;

    private Visibility() {}

    static Map<String, Object> parameters(Actor actor) {
        return Map.of(
                "person",
                actor.personId(),
                "parties",
                actor.parties().toArray(UUID[]::new),
                "grants",
                actor.grants().stream()
                        .map(grant -> grant.role() + " " + grant.partyId())
                        .toArray(String[]::new));
    }
}
