package nl.tweespan.project.life;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.framework.Framework;
import nl.tweespan.project.addendum.OpenAddendum;
import nl.tweespan.project.ending.StandingEnd;
import org.jspecify.annotations.Nullable;

/**
 * How a project stands for the question who may do what to it.
 *
 * @param contacts the contact person of each party; null where none is named
 * @param initiatorId the proposing party; null while nobody has taken it up
 * @param refuserId the party that withheld consent, else null
 * @param signed the parties that have signed
 * @param amendable whether it was concluded by this procedure, so that an addendum can change it
 * @param addendum the addendum that is open; null while none is
 * @param end the early end that a party asked for and did not take back; null while there is none
 * @param resting the parties that let it rest
 */
public record AccessFacts(
        Framework framework,
        Stage stage,
        Map<UUID, @Nullable UUID> contacts,
        @Nullable UUID initiatorId,
        @Nullable UUID refuserId,
        Set<UUID> signed,
        boolean amendable,
        @Nullable OpenAddendum addendum,
        @Nullable StandingEnd end,
        Set<UUID> resting) {

    static AccessFacts of(
            Project project,
            @Nullable Refusal refusal,
            Set<UUID> signed,
            @Nullable OpenAddendum addendum,
            @Nullable StandingEnd end,
            Set<UUID> resting,
            Framework framework) {
        Map<UUID, @Nullable UUID> contacts = new HashMap<>();
        project.parties().forEach(party -> contacts.put(party.organisationId(), party.contactId()));
        return new AccessFacts(
                framework,
                project.stage(),
                contacts,
                project.initiatorId(),
                refusal == null ? null : refusal.organisationId(),
                signed,
                project.origin() != Origin.EXISTING,
                addendum,
                end,
                resting);
    }

    /** Whether the party takes the step of this office in the framework's procedure. */
    boolean takes(UUID party, String office) {
        String code = framework.definition().office(office).party();
        return framework.party(party).code().equals(code);
    }
}
