package nl.tweespan.framework.web;

import java.time.LocalDate;
import java.util.List;
import nl.tweespan.definition.PartyDefinition;
import nl.tweespan.framework.Framework;
import nl.tweespan.party.OfficeSummary;
import nl.tweespan.party.Offices;

/** A party with its offices and who holds them. */
public record PartyCard(Framework.Party party, PartyDefinition definition, List<OfficeSummary> offices) {

    /** One statement per party. */
    static List<PartyCard> of(Framework framework, Offices offices, LocalDate on) {
        return framework.parties().stream()
                .map(party -> new PartyCard(
                        party,
                        framework.definition().party(party.code()),
                        offices.offices(party.id(), on).stream()
                                .filter(office -> named(framework, office))
                                .toList()))
                .toList();
    }

    /** A party holds offices under other agreements too. */
    private static boolean named(Framework framework, OfficeSummary office) {
        return framework.definition().offices().stream()
                .anyMatch(one -> one.code().equals(office.code()));
    }
}
