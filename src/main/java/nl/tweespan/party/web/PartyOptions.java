package nl.tweespan.party.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespan.party.Parties;
import nl.tweespan.party.UnitType;
import nl.tweespan.platform.Option;
import nl.tweespan.platform.Say;
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

    List<Option> organisations() {
        return parties.all().stream()
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

    /** The units in which another may lie, of all parties; the form refuses one of another party. */
    List<Option> units() {
        return parties.all().stream()
                .flatMap(party -> parties.units(party.id()).stream()
                        .map(unit ->
                                new Option(unit.id().toString(), party.shortName() + ": " + say.text(unit.name()))))
                .toList();
    }
}
