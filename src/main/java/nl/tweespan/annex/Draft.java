package nl.tweespan.annex;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.tweespan.annex.AnnexContent.Domain;
import nl.tweespan.annex.AnnexContent.Theme;
import nl.tweespan.framework.definition.CellState;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/**
 * The next version of the annex while the parties write it. Whatever changes in it lets the acceptances fall away; with the
 * last acceptance it becomes a version.
 */
final class Draft {

    private final UUID id;
    private final UUID frameworkId;
    private final UUID baseId;
    private final DraftRow.Begun begun;
    private final List<Acceptance> acceptances;
    private AnnexContent content;
    private Plan plan;
    private LocalDate changedOn;
    private long version;

    Draft(DraftRow row, AnnexContent content, List<Acceptance> acceptances) {
        this.id = row.id();
        this.frameworkId = row.frameworkId();
        this.baseId = row.baseId();
        this.begun = row.begun();
        this.plan = row.plan();
        this.changedOn = row.changedOn();
        this.version = row.version();
        this.content = content;
        this.acceptances = new ArrayList<>(acceptances);
    }

    /**
     * A copy of the newest version.
     *
     * @param version where it begins to count, so that a page of an earlier draft is never taken for a page of this one
     */
    static Draft of(AnnexVersion base, DraftRow.Begun begun, long version) {
        DraftRow row = new DraftRow(Ids.next(), base.frameworkId(), base.id(), begun, Plan.NONE, begun.on(), version);
        return new Draft(row, base.content(), List.of());
    }

    /**
     * What was accepted since would be undone unseen.
     *
     * @throws RuleBroken when this is no copy of the newest version (article 2.1)
     */
    void expectNewest(AnnexVersion newest) {
        if (!newest.id().equals(baseId)) {
            throw new RuleBroken("2.1", "annex.rule.base-replaced", newest.number());
        }
    }

    /** Adds the theme, or changes the one that it is. */
    void put(Theme theme, LocalDate today) {
        refuseName(theme.id(), theme.name(), content.themes(), Theme::id, Theme::name);
        become(content.put(theme), today);
    }

    /** Adds the domain, or changes the one that it is. */
    void put(Domain domain, LocalDate today) {
        refuseName(domain.id(), domain.name(), content.domains(), Domain::id, Domain::name);
        become(content.put(domain), today);
    }

    /** Takes the theme or domain out, with its cells. */
    void remove(UUID themeOrDomain, LocalDate today) {
        become(content.without(themeOrDomain), today);
    }

    /** Marks these cells; null empties one, and what is not named stays. */
    void mark(Map<CellKey, @Nullable CellState> cells, LocalDate today) {
        AnnexContent next = content;
        for (Map.Entry<CellKey, @Nullable CellState> cell : cells.entrySet()) {
            if (!content.has(cell.getKey())) {
                throw new RuleBroken("2.1", "annex.rule.cell-unknown");
            }
            next = next.mark(cell.getKey(), cell.getValue());
        }
        become(next, today);
    }

    /** Makes the cells say what goes on in them; cells that the draft no longer has stay away. */
    void correct(List<MatrixCell> drifted, LocalDate today) {
        Map<CellKey, @Nullable CellState> right = new HashMap<>();
        drifted.stream()
                .filter(cell -> content.has(cell.key()))
                .forEach(cell ->
                        right.put(cell.key(), cell.count().running() > 0 ? CellState.RUNNING : CellState.POTENTIAL));
        mark(right, today);
    }

    void plan(Plan next, LocalDate today) {
        next.refusePast(today);
        if (!next.equals(plan)) {
            plan = next;
            touch(today);
        }
    }

    /**
     * One party accepts what stands here.
     *
     * @throws StaleVersion when the party accepted it before
     */
    void accept(Acceptance acceptance) {
        if (content.themes().isEmpty()) {
            throw new RuleBroken("2.1", "annex.rule.no-themes");
        }
        if (acceptedBy(acceptance.partyId())) {
            throw new StaleVersion("draft of the annex " + id + " by " + acceptance.partyId());
        }
        plan.review(plan.starts(acceptance.on()), null);
        acceptances.add(acceptance);
    }

    boolean acceptedBy(UUID party) {
        return acceptances.stream().anyMatch(each -> each.partyId().equals(party));
    }

    /**
     * The version that comes of it, now that every party accepted it.
     *
     * @param before the version that it follows
     * @param reviewTerm how long a version holds unless another day was planned; null when nothing is agreed
     */
    AnnexVersion version(AnnexVersion before, @Nullable Period reviewTerm) {
        expectNewest(before);
        LocalDate acceptedOn = acceptances.stream()
                .map(Acceptance::on)
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate first = plan.starts(acceptedOn);
        LocalDate from = first.isBefore(before.inForceFrom()) ? before.inForceFrom() : first;
        return new AnnexVersion(
                id,
                frameworkId,
                before.number() + 1,
                from,
                plan.review(from, reviewTerm),
                acceptedOn,
                false,
                plan.explanation(),
                acceptances(),
                content);
    }

    private static <T> void refuseName(
            UUID own, Localised name, List<T> all, Function<T, UUID> id, Function<T, Localised> named) {
        boolean taken = all.stream()
                .filter(each -> !id.apply(each).equals(own))
                .map(named)
                .anyMatch(other ->
                        other.nl().equalsIgnoreCase(name.nl()) || other.en().equalsIgnoreCase(name.en()));
        if (taken) {
            throw new RuleBroken("2.1", "annex.rule.name-taken", name);
        }
    }

    private void become(AnnexContent next, LocalDate today) {
        if (!next.equals(content)) {
            content = next;
            touch(today);
        }
    }

    private void touch(LocalDate today) {
        acceptances.clear();
        changedOn = today;
        version++;
    }

    DraftRow row() {
        return new DraftRow(id, frameworkId, baseId, begun, plan, changedOn, version);
    }

    AnnexContent content() {
        return content;
    }

    List<Acceptance> acceptances() {
        return List.copyOf(acceptances);
    }
}
