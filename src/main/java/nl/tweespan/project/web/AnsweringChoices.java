package nl.tweespan.project.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespan.account.RoleHolders;
import nl.tweespan.definition.OfficeDefinition;
import nl.tweespan.definition.Procedure;
import nl.tweespan.framework.Framework;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.Option;
import nl.tweespan.platform.Say;
import nl.tweespan.shared.Role;
import org.springframework.stereotype.Component;

/** The units and people that can answer for a party, as choices of a form. */
@Component
class AnsweringChoices {

    private final Parties parties;
    private final RoleHolders roles;
    private final Say say;

    AnsweringChoices(Parties parties, RoleHolders roles, Say say) {
        this.parties = parties;
        this.roles = roles;
        this.say = say;
    }

    /** The units that can be responsible: those of the type for which somebody of the party signs (article 4.3). */
    List<Option> units(Framework framework, Framework.Party party) {
        return framework.procedure().signatures().stream()
                .map(Procedure.Step::office)
                .map(framework.definition()::office)
                .filter(office -> office.party().equals(party.code()))
                .map(OfficeDefinition::per)
                .flatMap(Stream::ofNullable)
                .flatMap(type -> parties.units(party.id(), type).stream())
                .map(unit -> new Option(unit.id().toString(), say.text(unit.name())))
                .toList();
    }

    /** Those who can act as its contact person: the project leads of the party. */
    List<Option> people(Framework.Party party) {
        Set<UUID> leads = roles.people(Role.PROJECT_LEAD, party.id());
        return parties.people(party.id()).stream()
                .filter(person -> leads.contains(person.id()))
                .map(person -> new Option(person.id().toString(), person.name()))
                .toList();
    }
}
