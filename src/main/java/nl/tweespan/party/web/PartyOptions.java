package nl.tweespan.party.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespan.definition.UnitType;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.Option;
import nl.tweespan.platform.Say;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import org.springframework.stereotype.Component;

/** The choices in the forms of this room. */
@Component
class PartyOptions {

    private final Parties parties;
    private final Say say;

    PartyOptions(Parties parties, Say say) {
        this.parties = parties;
        this.say = say;
    }

    /** The parties for which this administrator may add somebody or something. */
    List<Option> organisations(Actor actor) {
        return parties.all().stream()
                .filter(party -> actor.has(Role.ADMINISTRATOR, party.id()))
                .map(party -> new Option(party.id().toString(), say.text(party.name())))
                .toList();
    }

    List<Option> people(UUID organisationId) {
        return parties.people(organisationId).stream()
                .map(person -> new Option(person.id().toString(), person.name()))
                .toList();
    }

    List<Option> unitTypes() {
        return Stream.of(UnitType.values())
                .map(type -> new Option(type.name(), say.key("party.unit.type." + type)))
                .toList();
    }

    /** The units in which another may lie. */
    List<Option> units(Actor actor) {
        return parties.all().stream()
                .filter(party -> actor.has(Role.ADMINISTRATOR, party.id()))
                .flatMap(party -> parties.units(party.id()).stream()
                        .map(unit -> new Option(unit.id().toString(), say.text(unit.name()))))
                .toList();
    }
}
