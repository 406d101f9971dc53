package nl.tweespan.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.framework.definition.Definition;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Role;

/**
 * A framework agreement as it is in force; immutable and kept in memory, so that reading it costs no statement.
 *
 * @param versionId the version of the text, a new one after each amendment
 * @param number of the version, 1 for the text as it was signed
 * @param inForceFrom first day on which the version holds
 * @param parties in the order of the agreement
 * @param definition everything that this version of the agreement says
 */
public record Framework(
        UUID id, UUID versionId, int number, LocalDate inForceFrom, List<Party> parties, Definition definition) {

    /** A party to the framework; its id is that of the organisation. */
    public record Party(UUID id, String code, String shortName, Localised name) {}

    public String code() {
        return definition.framework().code();
    }

    /** Opens the reference of each project, such as {@code UT-ZGT}. */
    public String referencePrefix() {
        return definition.framework().referencePrefix();
    }

    public Localised name() {
        return definition.framework().name();
    }

    public Localised shortName() {
        return definition.framework().shortName();
    }

    public Localised subtitle() {
        return definition.framework().subtitle();
    }

    public Localised summary() {
        return definition.framework().summary();
    }

    public Party party(UUID id) {
        return parties.stream()
                .filter(party -> party.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("party " + id + " of " + code()));
    }

    public Party party(String code) {
        return parties.stream()
                .filter(party -> party.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("party " + code + " of " + code()));
    }

    public boolean hasParty(UUID organisation) {
        return parties.stream().anyMatch(party -> party.id().equals(organisation));
    }

    /** Whether this person may see it: somebody of one of its parties, an administrator or an auditor. */
    public boolean visibleTo(Actor actor) {
        return actor.has(Role.ADMINISTRATOR)
                || actor.has(Role.AUDITOR)
                || hasParty(actor.partyId())
                || actor.parties().stream().anyMatch(this::hasParty);
    }

    /** The term of article 8.2 as it stands on a day. */
    public TermLine termOn(LocalDate day) {
        return TermClock.of(definition).at(day);
    }
}
