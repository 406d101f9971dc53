package nl.tweespan.project.norms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tweespan.account.RoleHolders;
import nl.tweespan.definition.ElementDefinition.Fact;
import nl.tweespan.definition.UnitType;
import nl.tweespan.framework.Framework;
import nl.tweespan.party.Parties;
import nl.tweespan.project.life.ParticularsService;
import nl.tweespan.project.life.Project;
import nl.tweespan.project.life.ProjectParty;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can answer for a party in a project: its unit and its contact person (article 4.2 b and c). */
@Component
public class AnsweringCheck {

    private final Parties parties;
    private final RoleHolders roles;

    public AnsweringCheck(Parties parties, RoleHolders roles) {
        this.parties = parties;
        this.roles = roles;
    }

    /** Refuses a unit or person of somebody else, and a person who could not act. */
    public void check(Framework framework, ProjectParty party, ParticularsService.Answering answer) {
        mustBelong(framework, party.organisationId(), answer);
        mustLead(party, answer.contactId());
    }

    /** A unit is one for which somebody of the party signs (article 4.3); else nobody ever could. */
    private void mustBelong(Framework framework, UUID party, ParticularsService.Answering answer) {
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

    /** What the elements say of it. */
    public static Map<Fact, Object> facts(Project project) {
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
