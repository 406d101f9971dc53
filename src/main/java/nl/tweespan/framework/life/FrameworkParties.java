package nl.tweespan.framework.life;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.tweespan.definition.Definition;
import nl.tweespan.definition.OfficeDefinition;
import nl.tweespan.definition.PartyDefinition;
import nl.tweespan.definition.UnitDefinition;
import nl.tweespan.party.Colours;
import nl.tweespan.party.OfficeTerms;
import nl.tweespan.party.PartyImport;
import org.springframework.stereotype.Component;

/** Hands the parties of a definition, with their units and offices, to the room that keeps them. */
@Component
class FrameworkParties {

    private final PartyImport parties;

    FrameworkParties(PartyImport parties) {
        this.parties = parties;
    }

    /** Returns the organisation of each party by the party's code. */
    Map<String, UUID> store(Definition definition) {
        Map<String, UUID> organisations = new HashMap<>();
        for (PartyDefinition party : definition.parties()) {
            UUID organisation = organisation(party);
            organisations.put(party.code(), organisation);
            for (UnitDefinition unit : party.units()) {
                parties.unit(organisation, unit.parent(), unit.type(), unit.code(), unit.name());
            }
        }
        for (OfficeDefinition office : definition.offices()) {
            office(Objects.requireNonNull(organisations.get(office.party())), office);
        }
        return organisations;
    }

    private UUID organisation(PartyDefinition party) {
        PartyDefinition.Colour colour = party.colour();
        return parties.organisation(
                party.code(),
                party.name(),
                party.shortName(),
                party.legalName(),
                party.seat(),
                new Colours(colour.light(), colour.lightGround(), colour.dark(), colour.darkGround()));
    }

    private void office(UUID organisation, OfficeDefinition office) {
        OfficeTerms terms = new OfficeTerms(office.role(), office.contactPoint(), office.article(), office.title());
        if (office.per() != null) {
            parties.officePer(organisation, office.per(), office.code(), terms);
        } else {
            parties.office(organisation, office.unit(), office.code(), terms);
        }
    }
}
