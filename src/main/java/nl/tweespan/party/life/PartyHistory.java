package nl.tweespan.party.life;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.audit.HistoryAccess;
import nl.tweespan.audit.RecordNames;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.Say;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import org.springframework.stereotype.Component;

/** Names of this room's records in any history; its own histories are for the party's administrators and auditors. */
@Component
class PartyHistory implements HistoryAccess, RecordNames {

    private static final Set<String> TABLES = Set.of("organisation", "unit", "person", "office");

    private final Parties parties;
    private final UnitRepository units;
    private final PersonRepository people;
    private final OfficeRepository offices;
    private final Say say;

    PartyHistory(Parties parties, UnitRepository units, PersonRepository people, OfficeRepository offices, Say say) {
        this.parties = parties;
        this.units = units;
        this.people = people;
        this.offices = offices;
        this.say = say;
    }

    @Override
    public boolean handles(String rootTable) {
        return TABLES.contains(rootTable);
    }

    @Override
    public boolean mayRead(Actor actor, String rootTable, UUID rootId) {
        return owner(rootTable, rootId)
                .filter(actor.partiesAs(Role.ADMINISTRATOR, Role.AUDITOR)::contains)
                .isPresent();
    }

    private Optional<UUID> owner(String rootTable, UUID rootId) {
        return switch (rootTable) {
            case "unit" -> units.findById(rootId).map(Unit::organisationId);
            case "person" -> people.findById(rootId).map(Person::organisationId);
            case "office" ->
                offices.findByIdIn(Set.of(rootId)).stream()
                        .map(Office::organisationId)
                        .findAny();
            default -> Optional.of(rootId);
        };
    }

    /** Three statements; organisations are kept in memory. */
    @Override
    public Map<UUID, String> names(Set<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        parties.all().forEach(party -> names.put(party.id(), say.text(party.name())));
        parties.units(ids).values().forEach(unit -> names.put(unit.id(), say.text(unit.name())));
        parties.people(ids).values().forEach(person -> names.put(person.id(), person.name()));
        offices.findByIdIn(ids)
                .forEach(
                        office -> names.put(office.id(), say.text(office.terms().title())));
        names.keySet().retainAll(ids);
        return names;
    }
}
