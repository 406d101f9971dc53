package nl.tweespan.project;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.account.RoleHolders;
import nl.tweespan.checklist.Checklists;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.definition.Element;
import nl.tweespan.framework.definition.Element.Fact;
import nl.tweespan.party.Organisation;
import nl.tweespan.party.Parties;
import nl.tweespan.party.UnitType;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the particulars behind the elements: responsible units, contact persons and duration (article 4.2 b, c and k). */
@Service
@Transactional
public class ParticularsService {

    private final Checklists checklists;
    private final Parties parties;
    private final RoleHolders roles;
    private final Desk desk;

    ParticularsService(Checklists checklists, Parties parties, RoleHolders roles, Desk desk) {
        this.checklists = checklists;
        this.parties = parties;
        this.roles = roles;
        this.desk = desk;
    }

    /** A party's responsible unit and contact person; null where not known yet. */
    public record Answering(@Nullable UUID unitId, @Nullable UUID contactId) {}

    /**
     * What is particular to a project.
     *
     * @param answering of each party
     * @param participants organisations that take part beside the parties (annex, A.2.7)
     */
    public record Particulars(
            Map<UUID, Answering> answering,
            Set<UUID> participants,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends) {}

    /** Puts the particulars; an element whose particulars change asks for new confirmations. */
    public void put(Actor actor, String reference, long version, Particulars particulars) {
        Desk.File file = desk.open(actor, reference, version, Command.EDIT_PARTICULARS);
        Project project = file.project();
        Map<Fact, Object> before = facts(project);
        mustBeOthers(file.framework(), particulars.participants());
        particulars.answering().forEach((party, answer) -> {
            mustBelong(file.framework(), party, answer);
            mustLead(project.party(party), answer.contactId());
            project.party(party).answeredBy(answer.unitId(), answer.contactId());
        });
        project.setParticulars(particulars.starts(), particulars.ends(), particulars.participants(), file.deed());
        Map<Fact, Object> after = facts(project);
        for (Element element : file.framework().checklist().elements()) {
            if (element.fact() != null && !Objects.equals(before.get(element.fact()), after.get(element.fact()))) {
                checklists.reopen(project.id(), element.letter());
            }
        }
    }

    private void mustBeOthers(Framework framework, Set<UUID> participants) {
        Set<UUID> known = parties.all().stream().map(Organisation::id).collect(Collectors.toSet());
        if (!known.containsAll(participants) || participants.stream().anyMatch(framework::hasParty)) {
            throw new RuleBroken("A.2.7", "project.rule.participant-is-party");
        }
    }

    /** A unit is one for which somebody of the party signs (article 4.3); else nobody ever could. */
    private void mustBelong(Framework framework, UUID party, Answering answer) {
        boolean unit = answer.unitId() == null
                || Optional.ofNullable(parties.units(List.of(answer.unitId())).get(answer.unitId()))
                        .filter(found -> found.organisationId().equals(party))
                        .filter(found -> signedFor(framework, party, found.type()))
                        .isPresent();
        boolean contact = answer.contactId() == null
                || Optional.ofNullable(
                                parties.people(List.of(answer.contactId())).get(answer.contactId()))
                        .filter(found -> found.organisationId().equals(party))
                        .isPresent();
        if (!unit || !contact) {
            throw new RuleBroken("4.2", "project.rule.not-of-party");
        }
    }

    private static boolean signedFor(Framework framework, UUID party, UnitType type) {
        return framework.procedure().signatures().stream()
                .map(step -> framework.definition().office(step.office()))
                .anyMatch(office -> office.per() == type
                        && framework.party(office.party()).id().equals(party));
    }

    private void mustLead(ProjectParty party, @Nullable UUID contact) {
        if (contact != null
                && !contact.equals(party.contactId())
                && !roles.people(Role.PROJECT_LEAD, party.organisationId()).contains(contact)) {
            throw new RuleBroken("4.2", "project.rule.contact-cannot-act");
        }
    }

    private static Map<Fact, Object> facts(Project project) {
        Map<UUID, @Nullable UUID> units = new HashMap<>();
        Map<UUID, @Nullable UUID> contacts = new HashMap<>();
        project.parties().forEach(party -> {
            units.put(party.organisationId(), party.unitId());
            contacts.put(party.organisationId(), party.contactId());
        });
        return Map.of(
                Fact.UNITS,
                units,
                Fact.CONTACTS,
                contacts,
                Fact.DURATION,
                project.elaboration().duration());
    }
}
