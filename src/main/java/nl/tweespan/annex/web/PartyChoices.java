package nl.tweespan.annex.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.annex.AnnexContent.Unit;
import nl.tweespan.definition.UnitType;
import nl.tweespan.framework.Framework;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.Option;
import nl.tweespan.platform.Say;
import org.springframework.stereotype.Component;

/** The units and organisations among which the forms of the draft let choose. */
@Component
class PartyChoices {

    /** A faculty, a programme or a cluster is no discipline or group; all else may work on a theme or domain. */
    private static final Set<UnitType> WORKING =
            EnumSet.complementOf(EnumSet.of(UnitType.FACULTY, UnitType.PROGRAMME, UnitType.CLUSTER));

    private final Parties parties;
    private final Say say;

    PartyChoices(Parties parties, Say say) {
        this.parties = parties;
        this.say = say;
    }

    /** @param now what stands there, whatever it is */
    List<Option> units(UUID party, List<Unit> now) {
        List<UUID> chosen = now.stream().map(Unit::id).toList();
        return parties.units(party).stream()
                .filter(unit -> WORKING.contains(unit.type()) || chosen.contains(unit.id()))
                .map(unit -> new Option(unit.id().toString(), say.text(unit.name())))
                .toList();
    }

    /** Every unit of the party; institutes first, for a domain mostly belongs to one. */
    List<Option> institutes(UUID party) {
        return parties.units(party).stream()
                .sorted((one, other) ->
                        Boolean.compare(other.type() == UnitType.INSTITUTE, one.type() == UnitType.INSTITUTE))
                .map(unit -> new Option(unit.id().toString(), say.text(unit.name())))
                .toList();
    }

    /** The organisations of the registry that are no party to this framework. */
    List<Option> others(Framework framework) {
        return parties.all().stream()
                .filter(organisation -> !framework.hasParty(organisation.id()))
                .map(organisation -> new Option(organisation.id().toString(), say.text(organisation.name())))
                .toList();
    }
}
