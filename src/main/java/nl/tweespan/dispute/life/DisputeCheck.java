package nl.tweespan.dispute.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.tweespan.compliance.Finding;
import nl.tweespan.compliance.Finding.Evidence;
import nl.tweespan.compliance.NormCheck;
import nl.tweespan.compliance.NormStatus;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Component;

/** Whether disputes go the way of article 9: consultation, panel, ruling. One statement for the three norms. */
@Component
class DisputeCheck implements NormCheck {

    private static final int EXAMPLES = 5;

    private final DisputeReader reader;
    private final Frameworks frameworks;

    DisputeCheck(DisputeReader reader, Frameworks frameworks) {
        this.reader = reader;
        this.frameworks = frameworks;
    }

    /** The disputes of a day and what they are shown with. */
    private record Known(Framework framework, List<DisputeDetails> disputes) {

        Known only(Predicate<DisputeDetails> wanted) {
            return new Known(framework, disputes.stream().filter(wanted).toList());
        }

        Known at(NextStep... turns) {
            return only(dispute -> List.of(turns)
                    .contains(DisputeStatus.of(dispute, framework.parties()).turn()));
        }

        boolean none() {
            return disputes.isEmpty();
        }

        Finding finding(NormStatus status, String key) {
            return new Finding(
                    status,
                    null,
                    Sentence.of(key, disputes.size()),
                    disputes.stream()
                            .limit(EXAMPLES)
                            .map(dispute -> new Evidence(
                                    Sentence.of("dispute.verbatim", dispute.subject()),
                                    DisputeView.url(framework, dispute)))
                            .toList());
        }
    }

    @Override
    public Set<String> norms() {
        return Set.of("9.1", "9.2", "9.3");
    }

    @Override
    public Map<String, Finding> check(UUID frameworkId, LocalDate on) {
        Known known =
                new Known(frameworks.byId(frameworkId, on), reader.known(Set.of(frameworkId), on, Disputes.LIMIT));
        return Map.of("9.1", consulted(known), "9.2", seated(known), "9.3", ruled(known));
    }

    /** Every dispute begins in consultation; one in which nobody has met yet still owes it. */
    private static Finding consulted(Known known) {
        if (known.none()) {
            return known.finding(NormStatus.NOT_APPLICABLE_YET, "dispute.check.none");
        }
        Known unmet = known.at(NextStep.CONSULT).only(dispute -> dispute.meetings() == 0);
        return unmet.none()
                ? known.finding(NormStatus.MET, "dispute.check.consulted")
                : unmet.finding(NormStatus.DUE, "dispute.check.not-consulted");
    }

    /** A dispute may go to arbitrators, and no term is set for it: nothing is late. Once a seat is taken the others follow. */
    private static Finding seated(Known known) {
        Known missing = known.at(NextStep.APPOINT);
        Known begun = missing.only(dispute -> !dispute.arbitrators().isEmpty());
        Known chairless = known.at(NextStep.CHAIR, NextStep.COURT);
        if (!begun.none()) {
            return begun.finding(NormStatus.DUE, "dispute.check.seat-missing");
        }
        if (!chairless.none()) {
            return chairless.finding(NormStatus.DUE, "dispute.check.chair-missing");
        }
        if (!missing.none()) {
            return missing.finding(NormStatus.NOT_APPLICABLE_YET, "dispute.check.may-go");
        }
        Known seated = known.only(dispute -> dispute.chair() != null);
        return seated.none()
                ? seated.finding(NormStatus.NOT_APPLICABLE_YET, "dispute.check.no-panel")
                : seated.finding(NormStatus.MET, "dispute.check.seated");
    }

    private static Finding ruled(Known known) {
        Known awaited = known.at(NextStep.RULE);
        Known ruled = known.only(dispute -> dispute.ruling() != null);
        if (!awaited.none()) {
            return awaited.finding(NormStatus.DUE, "dispute.check.ruling-awaited");
        }
        return ruled.none()
                ? ruled.finding(NormStatus.NOT_APPLICABLE_YET, "dispute.check.no-ruling")
                : ruled.finding(NormStatus.MET, "dispute.check.ruled");
    }
}
