package nl.tweespan.annex.life;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.annex.Acceptance;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.AnnexContent.Domain;
import nl.tweespan.annex.AnnexContent.Theme;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.annex.CellKey;
import nl.tweespan.annex.VersionOutcome;
import nl.tweespan.definition.CellState;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import nl.tweespan.shared.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * The next version of the annex while the parties write it. The party that began it puts it before the boards. Whatever
 * changes in it takes it back and lets the acceptances fall away; with the last acceptance it becomes a version.
 */
final class Draft implements Versioned {

    private final UUID id;
    private final UUID frameworkId;
    private final UUID baseId;
    private final DraftRow.Begun begun;
    private final List<Acceptance> acceptances;
    private AnnexContent content;
    private VersionPlan plan;
    private LocalDate changedOn;
    private DraftRow.@Nullable Offer offered;
    private final Fingerprint text;
    private long version;

    /** @param text of its words as they are stored */
    Draft(DraftRow row, AnnexContent content, List<Acceptance> acceptances, Fingerprint text) {
        this.id = row.id();
        this.frameworkId = row.frameworkId();
        this.baseId = row.baseId();
        this.begun = row.begun();
        this.plan = row.plan();
        this.changedOn = row.changedOn();
        this.offered = row.offered();
        this.version = row.version();
        this.content = content;
        this.text = text;
        this.acceptances = new ArrayList<>(acceptances);
    }

    /**
     * A copy of the newest version. It counts from the second on in which it begins, so that a page of an earlier draft is never
     * taken for a page of this one.
     */
    static Draft of(AnnexVersion base, Attribution by) {
        DraftRow.Begun begun = new DraftRow.Begun(by.personId(), by.on());
        long first = by.at().getEpochSecond();
        DraftRow row = new DraftRow(
                Ids.next(), base.frameworkId(), base.id(), begun, VersionPlan.NONE, begun.on(), null, first);
        return new Draft(row, base.content(), List.of(), Fingerprint.NONE);
    }

    /** Refuses when this is no copy of the newest version: what was accepted since would be undone unseen. */
    void expectNewest(AnnexVersion newest) {
        if (!newest.id().equals(baseId)) {
            throw new RuleBroken("2.1", "annex.rule.base-replaced", newest.number());
        }
    }

    /** Adds the theme, or changes the one it is. */
    void put(Theme theme, LocalDate today) {
        Names.refuseTaken(theme.id(), theme.name(), content.themes(), Theme::id, Theme::name);
        become(content.put(theme), today);
    }

    /** Adds the domain, or changes the one that it is. */
    void put(Domain domain, LocalDate today) {
        Names.refuseTaken(domain.id(), domain.name(), content.domains(), Domain::id, Domain::name);
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
        drifted.stream().filter(cell -> content.has(cell.key())).forEach(cell -> right.put(cell.key(), cell.real()));
        mark(right, today);
    }

    void plan(VersionPlan next, LocalDate today) {
        next.refusePast(today);
        if (!next.equals(plan)) {
            plan = next;
            touch(today);
        }
    }

    /**
     * Puts it before the boards as it reads; any change takes it back.
     *
     * @throws StaleVersion when it was put before them already
     */
    void offer(DraftRow.Offer offer) {
        if (content.themes().isEmpty()) {
            throw new RuleBroken("2.1", "annex.rule.no-themes");
        }
        if (offered != null) {
            throw new StaleVersion("draft of the annex " + id + " before the boards");
        }
        offered = offer;
    }

    /**
     * One party accepts what stands here.
     *
     * @throws RuleBroken when it was not put before the boards
     * @throws StaleVersion when the party accepted it before
     */
    void accept(Acceptance acceptance) {
        if (offered == null) {
            throw new RuleBroken("2.1", "annex.rule.not-offered");
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
                content.equals(before.content()) ? VersionOutcome.REVIEWED : VersionOutcome.REVISED,
                plan.explanation(),
                acceptances(),
                content);
    }

    private void become(AnnexContent next, LocalDate today) {
        if (!next.equals(content)) {
            content = next;
            touch(today);
        }
    }

    private void touch(LocalDate today) {
        acceptances.clear();
        offered = null;
        changedOn = today;
        version++;
    }

    @Override
    public long storedVersion() {
        return version;
    }

    /** Of its words as they were stored when it was read; none of one that is new. */
    Fingerprint text() {
        return text;
    }

    DraftRow row() {
        return new DraftRow(id, frameworkId, baseId, begun, plan, changedOn, offered, version);
    }

    AnnexContent content() {
        return content;
    }

    List<Acceptance> acceptances() {
        return List.copyOf(acceptances);
    }
}
