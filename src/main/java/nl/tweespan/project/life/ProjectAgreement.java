package nl.tweespan.project.life;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.definition.Procedure;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** The approved project agreement: its conditions and its signatures (article 4.3). Its id is the project's. */
@Entity
public class ProjectAgreement {

    @Id
    private UUID projectId;

    private LocalDate approvedOn;
    private @Nullable Integer reportEveryMonths;
    private @Nullable Integer reportWithinDays;

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Condition> conditions = new ArrayList<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL)
    private List<Signature> signatures = new ArrayList<>();

    protected ProjectAgreement() {}

    /** @param progress how often it is reported on; null for not at all */
    ProjectAgreement(
            UUID projectId, LocalDate approvedOn, List<String> conditions, Procedure.@Nullable Progress progress) {
        this.projectId = projectId;
        this.approvedOn = approvedOn;
        if (progress != null) {
            this.reportEveryMonths = progress.everyMonths();
            this.reportWithinDays = progress.withinDays();
        }
        conditions.forEach(text -> this.conditions.add(new Condition(this, this.conditions.size(), text)));
    }

    /** Records that a condition of the approval was met. */
    Condition meet(UUID conditionId, String finding, LocalDate on) {
        Condition condition = conditions.stream()
                .filter(each -> each.id().equals(conditionId))
                .findFirst()
                .orElseThrow(() -> new NotFound("condition " + conditionId));
        condition.meet(finding, on);
        return condition;
    }

    /** A party's signature, by somebody whose office on that day was checked by the caller. */
    void sign(Signature signature, LocalDate today) {
        if (conditions.stream().anyMatch(condition -> !condition.met())) {
            throw new RuleBroken("4.2", "project.rule.condition-open");
        }
        if (signature.signedOn().isBefore(approvedOn) || signature.signedOn().isAfter(today)) {
            throw new RuleBroken("4.3", "project.rule.signed-outside", approvedOn, today).at("signedOn");
        }
        if (signedBy().contains(signature.organisationId())) {
            throw new StaleVersion("already signed for " + signature.organisationId());
        }
        signature.under(this);
        signatures.add(signature);
    }

    /** Whether every one of these parties has signed. */
    boolean signedByAll(Set<UUID> parties) {
        return signedBy().containsAll(parties);
    }

    /** The parties that have signed. */
    Set<UUID> signedBy() {
        return signatures.stream().map(Signature::organisationId).collect(Collectors.toSet());
    }
}
