package nl.tweespan.framework.reading;

import java.util.HashSet;
import java.util.Set;
import nl.tweespan.framework.definition.Definition;
import nl.tweespan.framework.definition.Dispute;
import nl.tweespan.framework.definition.PartyDefinition;
import nl.tweespan.framework.definition.Signature;

/** What can only be judged on the whole file. */
final class Whole {

    private Whole() {}

    static void check(Section section, Definition definition, OpenSections open) {
        if (definition.parties().size() < 2) {
            section.problem("parties", "two-parties");
        }
        Set<String> signed = new HashSet<>();
        definition.signatures().stream().map(Signature::party).forEach(signed::add);
        for (PartyDefinition party : definition.parties()) {
            if (!signed.contains(party.code()) && !open.has("signatures")) {
                section.problem("signatures", "party-not-signed", party.code());
            }
        }
        Dispute dispute = definition.dispute();
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
