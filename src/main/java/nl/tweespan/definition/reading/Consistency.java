package nl.tweespan.definition.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.tweespan.definition.Definition;
import nl.tweespan.definition.DisputeDefinition;
import nl.tweespan.definition.OfficeDefinition;
import nl.tweespan.definition.PartyDefinition;
import nl.tweespan.definition.Procedure;
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
        if (definition.procedure() != null) {
            whoConcludedSigns(section, definition, definition.procedure());
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

    /** An addendum is signed for each party that signs the agreement that it changes. */
    private static void whoConcludedSigns(Section section, Definition definition, Procedure procedure) {
        Set<String> concluding = parties(definition, procedure.signatures());
        for (Procedure.Consent addendum :
                List.of(procedure.addenda().extension(), procedure.addenda().change())) {
            Set<String> missing = new TreeSet<>(concluding);
            missing.removeAll(parties(definition, addendum.signatures()));
            missing.forEach(party -> section.problem("procedure", "addendum-unsigned", party));
        }
    }

    private static Set<String> parties(Definition definition, List<Procedure.Step> signatures) {
        return definition.offices().stream()
                .filter(office ->
                        signatures.stream().anyMatch(step -> step.office().equals(office.code())))
                .map(OfficeDefinition::party)
                .collect(Collectors.toSet());
    }
}
