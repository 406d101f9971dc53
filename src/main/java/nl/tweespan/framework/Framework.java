package nl.tweespan.framework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.tweespan.definition.Agreement;
import nl.tweespan.definition.Checklist;
import nl.tweespan.definition.Definition;
import nl.tweespan.definition.Procedure;
import nl.tweespan.definition.SignatureDefinition;
import nl.tweespan.framework.life.TermClock;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * A framework agreement as it is in force; immutable and kept in memory, so that reading it costs no statement.
 *
 * @param versionId the version of the text, a new one after each amendment
 * @param number of the version, 1 for the text as it was signed
 * @param registeredOn first day of the first version
 * @param inForceFrom first day on which the version holds
 * @param parties in the order of the agreement
 * @param definition everything that this version of the agreement says
 */
public record Framework(
        UUID id,
        UUID versionId,
        int number,
        LocalDate registeredOn,
        LocalDate inForceFrom,
        List<Party> parties,
        Definition definition) {

    /** The first version of a framework. */
    public Framework(
            UUID id, UUID versionId, int number, LocalDate inForceFrom, List<Party> parties, Definition definition) {
        this(id, versionId, number, inForceFrom, inForceFrom, parties, definition);
    }

    /** A party to the framework; its id is that of the organisation. */
    public record Party(UUID id, String code, String shortName, Localised name) {}

    /** As the rooms below this one know it. */
    public Agreement agreement() {
        return new Agreement(id, begins(), definition);
    }

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

    /** Whether this person may see it: somebody of one of its parties, whatever the role. */
    public boolean visibleTo(Actor actor) {
        return hasParty(actor.partyId()) || actor.parties().stream().anyMatch(this::hasParty);
    }

    /** The day on which the last party signed (preamble); null when the source does not tell. */
    public @Nullable LocalDate start() {
        return definition.signatures().stream()
                .map(SignatureDefinition::on)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The term of article 8.2 as it stands on a day; null when the source leaves it open. */
    public @Nullable TermLine termOn(LocalDate day) {
        LocalDate start = start();
        return start == null || definition.term() == null
                ? null
                : TermClock.of(start, definition.term()).at(day);
    }

    /** Its first day: that of the last signature, or of its registration when the source does not tell. */
    public LocalDate begins() {
        LocalDate start = start();
        return start == null ? registeredOn : start;
    }

    /** Whether it had begun by that day. */
    public boolean hasBegunOn(LocalDate day) {
        return !day.isBefore(begins());
    }

    /** Whether it says who reviews, who approves and what a project agreement holds; else nobody can propose under it. */
    public boolean takesProposals() {
        return definition.procedure() != null && definition.checklist() != null;
    }

    /** Whether this person may begin a proposal under it, for his own party. */
    public boolean takesProposalsOf(Actor actor) {
        return takesProposals() && hasParty(actor.partyId()) && actor.has(Role.PROJECT_LEAD, actor.partyId());
    }

    /**
     * The decision procedure (article 4).
     *
     * @throws RuleBroken when the source leaves it open
     */
    public Procedure procedure() {
        return settled(definition.procedure());
    }

    /**
     * What a project agreement holds (article 4.2).
     *
     * @throws RuleBroken when the source leaves it open
     */
    public Checklist checklist() {
        return settled(definition.checklist());
    }

    private static <T> T settled(@Nullable T section) {
        if (section == null) {
            throw new RuleBroken("4", "framework.takes-no-proposals");
        }
        return section;
    }
}
