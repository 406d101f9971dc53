package nl.tweespan.dispute;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** Who did what in a dispute, and how the parties closed it themselves. */
@MappedSuperclass
abstract class Proceedings {

    @Id
    private UUID id = Ids.next();

    private @Nullable LocalDate settledOn;
    private @Nullable String settlement;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable String withdrawal;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "dispute_id", nullable = false, updatable = false)
    private Set<StepRecord> steps = new HashSet<>();

    @Version
    private @Nullable Long version;

    /** Whether there is a ruling, after which nobody closes it any more. */
    abstract boolean ruled();

    /** Another party confirms the settlement, or consents to the withdrawal, that was said last; the last of them closes it. */
    final void confirm(Collection<UUID> parties, By by) {
        open();
        StepRecord closing = steps.stream()
                .filter(step -> step.act() == DisputeAct.SETTLE || step.act() == DisputeAct.WITHDRAW)
                .max(Comparator.comparingInt(StepRecord::position))
                .orElse(null);
        if (closing == null || closing.party().equals(by.party())) {
            throw new RuleBroken("9.1", "dispute.rule.nothing-to-confirm");
        }
        if (said(closing, by.party())) {
            throw new StaleVersion("confirmed before by " + by.party());
        }
        step(DisputeAct.CONFIRM, closing.id(), by.today(), null, by);
        if (parties.stream().allMatch(party -> said(closing, party))) {
            close(closing, by);
        }
    }

    private boolean said(StepRecord closing, UUID party) {
        return steps.stream().anyMatch(step -> step.isSaidBy(party, closing));
    }

    final StepRecord step(DisputeAct act, @Nullable UUID about, LocalDate on, @Nullable String text, By by) {
        StepRecord step = new StepRecord(steps.size() + 1, act, about, on, text, by);
        steps.add(step);
        return step;
    }

    /** Closes it as that says. */
    final void close(StepRecord closing, By by) {
        if (closing.act() == DisputeAct.SETTLE) {
            settledOn = by.today();
            settlement = closing.text();
        } else {
            withdrawnOn = by.today();
            withdrawal = closing.text();
        }
    }

    final void open() {
        if (settledOn != null || withdrawnOn != null || ruled()) {
            throw new RuleBroken("9", "dispute.rule.closed");
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
