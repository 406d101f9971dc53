package nl.tweespan.framework.norms;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.compliance.Finding;
import nl.tweespan.compliance.Finding.Evidence;
import nl.tweespan.compliance.NormCheck;
import nl.tweespan.compliance.NormStatus;
import nl.tweespan.definition.OfficeDefinition;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.party.OfficeSummary;
import nl.tweespan.party.Offices;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Component;

/** The points of contact of article 6: somebody holds the office that day, or there is a gap. One statement per party. */
@Component
class OfficeCheck implements NormCheck {

    private final Frameworks frameworks;
    private final Offices offices;

    OfficeCheck(Frameworks frameworks, Offices offices) {
        this.frameworks = frameworks;
        this.offices = offices;
    }

    @Override
    public Set<String> norms() {
        return Set.of("6.1", "6.2");
    }

    @Override
    public Map<String, Finding> check(UUID frameworkId, LocalDate on) {
        Framework framework = frameworks.byId(frameworkId, on);
        Map<String, Finding> findings = new HashMap<>();
        for (OfficeDefinition office : framework.definition().offices()) {
            if (office.contactPoint() && norms().contains(office.article())) {
                findings.put(office.article(), finding(framework, office, on));
            }
        }
        return findings;
    }

    private Finding finding(Framework framework, OfficeDefinition office, LocalDate on) {
        Framework.Party party = framework.party(office.party());
        List<OfficeSummary> held = offices.offices(party.id(), on).stream()
                .filter(one -> one.code().equals(office.code()) && one.holder() != null)
                .toList();
        Evidence evidence =
                new Evidence(Sentence.of("framework.check.offices"), "/frameworks/" + framework.code() + "#offices");
        if (held.isEmpty()) {
            return Finding.of(
                    NormStatus.NOT_MET,
                    Sentence.of("framework.check.gap", office.title(), party.shortName(), on),
                    evidence);
        }
        OfficeSummary current = held.get(0);
        return Finding.of(
                NormStatus.MET,
                Sentence.of(
                        "framework.check.held",
                        office.title(),
                        party.shortName(),
                        Objects.requireNonNull(current.holder()).name(),
                        Objects.requireNonNull(current.heldFrom())),
                evidence);
    }
}
