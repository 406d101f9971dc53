package nl.tweespan.dispute.life;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import nl.tweespan.shared.RuleBroken;

/** The arbitrators who sit: one appointed by each party, and the chair (article 9.2). */
record Panel(Collection<Arbitrator> seated) {

    Optional<Arbitrator> of(UUID party) {
        return seated.stream().filter(one -> party.equals(one.organisationId())).findFirst();
    }

    Optional<Arbitrator> chair() {
        return seated.stream().filter(Arbitrator::chair).findFirst();
    }

    /** The newcomer, when nobody of that name sits already. */
    Arbitrator welcome(Arbitrator newcomer) {
        if (seated.stream().anyMatch(one -> one.isCalled(newcomer.name()))) {
            throw new RuleBroken("9.2", "dispute.rule.sits-already", newcomer.name());
        }
        return newcomer;
    }

    /** The day of the last appointment, once every party has appointed and as long as there is no chair. */
    LocalDate readyForChair(Collection<UUID> parties) {
        if (!parties.stream().allMatch(party -> of(party).isPresent())) {
            throw new RuleBroken("9.2", "dispute.rule.seat-missing");
        }
        if (chair().isPresent()) {
            throw new RuleBroken("9.2", "dispute.rule.chair-appointed");
        }
        return seated.stream()
                .map(Arbitrator::appointedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
