package nl.tweespan.annex;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tweespan.definition.CellState;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Mandate;
import nl.tweespan.party.Parties;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins, fills, discards and accepts the draft of the next version of the annex, and puts it before the boards. */
@Service
@Transactional
public class DraftService {

    private final AnnexRepository repository;
    private final Annex annex;
    private final Matrices matrices;
    private final DraftDesk desk;
    private final Parties parties;
    private final Clock clock;

    DraftService(
            AnnexRepository repository, Annex annex, Matrices matrices, DraftDesk desk, Parties parties, Clock clock) {
        this.repository = repository;
        this.annex = annex;
        this.matrices = matrices;
        this.desk = desk;
        this.parties = parties;
        this.clock = clock;
    }

    /** Begins a draft: a copy of the newest version. */
    public void begin(Actor actor, Framework framework) {
        Mandate.DRAFT_ANNEX.of(actor, framework);
        desk.goesOn(framework);
        repository.draftToChange(framework.id()).ifPresent(open -> {
            throw new RuleBroken("2.1", "annex.rule.draft-open");
        });
        repository.add(copy(actor, framework));
    }

    /**
     * Puts the cells right that say something else than what goes on in them: in the draft, or in a new one.
     *
     * @return how many cells differed
     */
    public int correct(Actor actor, Framework framework) {
        Mandate.DRAFT_ANNEX.of(actor, framework);
        desk.goesOn(framework);
        LocalDate today = LocalDate.now(clock);
        Optional<Draft> open = repository.draftToChange(framework.id());
        Draft draft = open.orElseGet(() -> copy(actor, framework));
        draft.expectNewest(annex.newest(framework.id()));
        List<MatrixCell> drifted = matrices.drifted(framework.id(), draft.content(), today);
        if (!drifted.isEmpty()) {
            draft.correct(drifted, today);
            open.ifPresentOrElse(repository::save, () -> repository.add(draft));
        }
        return drifted.size();
    }

    private Draft copy(Actor actor, Framework framework) {
        DraftRow.Begun begun = new DraftRow.Begun(actor.personId(), LocalDate.now(clock));
        return Draft.of(annex.newest(framework.id()), begun, clock.instant().getEpochSecond());
    }

    /** Marks cells of the matrix; null empties one, and a cell that is not named stays as it is. */
    public void mark(Actor actor, Framework framework, long version, Map<CellKey, @Nullable CellState> cells) {
        desk.change(actor, framework, version, (draft, today) -> draft.mark(cells, today));
    }

    /** Plans the dates of the version and writes why it is made; null leaves a date to the usual rule. */
    public void plan(
            Actor actor,
            Framework framework,
            long version,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate reviewBy,
            @Nullable String explanation) {
        VersionPlan plan = new VersionPlan(inForceFrom, reviewBy, explanation);
        desk.change(actor, framework, version, (draft, today) -> draft.plan(plan, today));
    }

    /**
     * Puts the draft before the boards, for the party that began it.
     *
     * @param version what was read; when it changed since, nothing is put before them
     */
    public void offer(Actor actor, Framework framework, long version) {
        UUID party = Mandate.DRAFT_ANNEX.of(actor, framework).id();
        desk.goesOn(framework);
        Draft draft = read(framework, version);
        draft.expectNewest(annex.newest(framework.id()));
        UUID author = parties.person(draft.row().begun().personId()).organisationId();
        if (!party.equals(author)) {
            throw new RuleBroken(
                    "2.1", "annex.rule.not-yours", framework.party(author).shortName());
        }
        DraftRow.Offer offer = new DraftRow.Offer(actor.personId(), LocalDate.now(clock));
        draft.offer(offer);
        repository.offer(draft.row().id(), offer);
    }

    /** Discards the draft with everything in it. */
    public void discard(Actor actor, Framework framework, long version) {
        Mandate.DRAFT_ANNEX.of(actor, framework);
        repository.remove(read(framework, version));
    }

    /**
     * Accepts the draft for the actor's party; with the last acceptance it becomes a version.
     *
     * @param version what was read; when it changed since, nothing is accepted
     * @return the version that came of it; null while another party has to accept
     */
    public @Nullable AnnexVersion accept(Actor actor, Framework framework, long version) {
        UUID party = Mandate.ACCEPT_ANNEX.of(actor, framework).id();
        desk.goesOn(framework);
        Draft draft = read(framework, version);
        AnnexVersion newest = annex.newest(framework.id());
        draft.expectNewest(newest);
        Acceptance acceptance = new Acceptance(party, actor.personId(), actor.name(), LocalDate.now(clock));
        draft.accept(acceptance);
        repository.accept(draft.row().id(), framework.id(), acceptance, version);
        if (!framework.parties().stream().allMatch(each -> draft.acceptedBy(each.id()))) {
            return null;
        }
        AnnexVersion first = annex.versions(framework.id()).get(0);
        AnnexVersion next = draft.version(newest, first.reviewTerm());
        repository.bringIn(next);
        return next;
    }

    private Draft read(Framework framework, long version) {
        Draft draft = repository
                .draftToChange(framework.id())
                .orElseThrow(() -> new StaleVersion("draft of the annex of " + framework.code()));
        StaleVersion.check("draft of the annex", version, draft.row().version());
        return draft;
    }
}
