package nl.tweespan.definition.reading;

import java.util.HashSet;
import java.util.Set;
import nl.tweespan.definition.Definition;
import nl.tweespan.definition.DisputeDefinition;
import nl.tweespan.definition.PartyDefinition;
import nl.tweespan.definition.SignatureDefinition;

/** What can only be judged on the whole file. */
final class Consistency {

    private Consistency() {}

    static void check(Section section, Definition definition, OpenSections open) {
        if (definition.parties().size() < 2) {
            section.problem("parties", "two-parties");
        }
        Set<String> signed = new HashSet<>();
        definition.signatures().stream().map(SignatureDefinition::party).forEach(signed::add);
        for (PartyDefinition party : definition.parties()) {
            if (!signed.contains(party.code()) && !open.has("signatures")) {
                section.problem("signatures", "party-not-signed", party.code());
            }
        }
        DisputeDefinition dispute = definition.dispute();
        if (dispute != null && dispute.arbitrators() != definition.parties().size() + 1) {
            section.problem("dispute", "arbitrators", definition.parties().size() + 1);
        }
        if (definition.norms().isEmpty()) {
            section.problem("norms", "empty");
        }
        if (definition.checklist() != null && definition.checklist().elements().isEmpty()) {
            section.problem("checklist", "empty");
        }
    }
}
