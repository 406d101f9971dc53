package nl.tweespan.annex.life;

import static nl.tweespan.shared.Role.APPROVER;
import static nl.tweespan.shared.Role.BOARD_MEMBER;
import static nl.tweespan.shared.Role.COORDINATOR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.tweespan.annex.Acceptance;
import nl.tweespan.annex.Annex;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.annex.CellKey;
import nl.tweespan.definition.CellState;
import nl.tweespan.framework.Acts;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.InHand;
import nl.tweespan.framework.Mandate;
import nl.tweespan.party.Parties;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins, fills, discards and accepts the draft of the next version of the annex, and puts it before the boards. Once the framework
 * has ended, a draft can only be discarded (article 8.2).
 */
@Service
@Transactional
public class DraftService {

    /** Drafting a next version of the annex (2.1). */
    public static final Mandate DRAFT_ANNEX = Mandate.of("draft annex", COORDINATOR, APPROVER, BOARD_MEMBER);

    /** Accepting a version of the annex for one's party (2.2). */
    public static final Mandate ACCEPT_ANNEX = Mandate.of("accept annex", BOARD_MEMBER);

    private final Acts acts;
    private final AnnexRepository repository;
    private final Annex annex;
    private final Matrices matrices;
    private final Drafts drafts;
    private final Parties parties;

    DraftService(
            Acts acts, AnnexRepository repository, Annex annex, Matrices matrices, Drafts drafts, Parties parties) {
        this.acts = acts;
        this.repository = repository;
        this.annex = annex;
        this.matrices = matrices;
        this.drafts = drafts;
        this.parties = parties;
    }

    /** Begins a draft: a copy of the newest version. */
    public void begin(Actor actor, String code) {
        InHand<Framework> in = acts.begin(actor, code, DRAFT_ANNEX);
        drafts.expectPossible(in.framework());
        repository.draftToChange(in.framework().id()).ifPresent(open -> {
            throw new RuleBroken("2.1", "annex.rule.draft-open");
        });
        repository.add(copy(in));
    }

    /**
     * Puts the cells right that say something else than what goes on in them: in the draft, or in a new one.
     *
     * @return how many cells differed
     */
    public int correct(Actor actor, String code) {
        InHand<Framework> in = acts.begin(actor, code, DRAFT_ANNEX);
        UUID framework = in.framework().id();
        drafts.expectPossible(in.framework());
        Optional<Draft> open = repository.draftToChange(framework);
        Draft draft = open.orElseGet(() -> copy(in));
        draft.expectNewest(annex.newest(framework));
        List<MatrixCell> drifted =
                matrices.drifted(framework, draft.content(), in.by().on());
        if (!drifted.isEmpty()) {
            draft.correct(drifted, in.by().on());
            open.ifPresentOrElse(repository::save, () -> repository.add(draft));
        }
        return drifted.size();
    }

    private Draft copy(InHand<Framework> in) {
        return Draft.of(annex.newest(in.framework().id()), in.by());
    }

    /** Marks cells of what the draft says; null empties one, and a cell that is not named stays as it is. */
    public void mark(
            Actor actor, String code, long version, Function<AnnexContent, Map<CellKey, @Nullable CellState>> cells) {
        change(
                actor,
                code,
                version,
                in -> in.record()
                        .mark(cells.apply(in.record().content()), in.by().on()));
    }

    /** Plans the dates of the version and writes why it is made. */
    public void plan(Actor actor, String code, long version, VersionPlan plan) {
        change(actor, code, version, in -> in.record().plan(plan, in.by().on()));
    }

    /**
     * Changes the draft.
     *
     * @throws RuleBroken when there is no draft: a theme comes in only with a next version (article 2.2); when it is no copy of
     *     the newest version
     */
    void change(Actor actor, String code, long version, Consumer<InHand<Draft>> act) {
        InHand<Draft> in = open(actor, code, DRAFT_ANNEX, version, Drafts::none);
        drafts.expectPossible(in.framework());
        in.record().expectNewest(annex.newest(in.framework().id()));
        act.accept(in);
        repository.save(in.record());
    }

    /**
     * Puts the draft before the boards, for the party that began it.
     *
     * @param version what was read; when it changed since, nothing is put before them
     */
    public void offer(Actor actor, String code, long version) {
        InHand<Draft> in = read(actor, code, DRAFT_ANNEX, version);
        drafts.expectPossible(in.framework());
        Draft draft = in.record();
        draft.expectNewest(annex.newest(in.framework().id()));
        UUID author = parties.person(draft.row().begun().personId()).organisationId();
        if (!in.by().partyId().equals(author)) {
            throw new RuleBroken(
                    "2.1", "annex.rule.not-yours", in.framework().party(author).shortName());
        }
        DraftRow.Offer offer = new DraftRow.Offer(in.by().personId(), in.by().on());
        draft.offer(offer);
        repository.offer(draft.row().id(), offer);
    }

    /** Discards the draft with everything in it. */
    public void discard(Actor actor, String code, long version) {
        repository.remove(read(actor, code, DRAFT_ANNEX, version).record());
    }

    /**
     * Accepts the draft for the actor's party; with the last acceptance it becomes a version.
     *
     * @param read what was read; when it says something else since, nothing is accepted
     * @return the version that came of it; null while another party has to accept
     */
    public @Nullable AnnexVersion accept(Actor actor, String code, Fingerprint read) {
        InHand<Draft> in = acts.open(
                actor,
                code,
                ACCEPT_ANNEX,
                read,
                framework ->
                        Optional.of(repository.draftToChange(framework.id()).orElseThrow(() -> gone(code))),
                Draft::text);
        Framework framework = in.framework();
        drafts.expectPossible(framework);
        Draft draft = in.record();
        AnnexVersion newest = annex.newest(framework.id());
        draft.expectNewest(newest);
        Acceptance acceptance = Acceptance.of(in.by());
        draft.accept(acceptance);
        repository.accept(draft.row().id(), framework.id(), acceptance, draft.storedVersion(), read);
        if (!framework.parties().stream().allMatch(each -> draft.acceptedBy(each.id()))) {
            return null;
        }
        AnnexVersion first = annex.versions(framework.id()).get(0);
        AnnexVersion next = draft.version(newest, first.reviewTerm());
        repository.bringIn(next);
        return next;
    }

    /** The draft as it was read; gone when it became a version or was discarded since. */
    private InHand<Draft> read(Actor actor, String code, Mandate mandate, long version) {
        return open(actor, code, mandate, version, () -> gone(code));
    }

    private static StaleVersion gone(String code) {
        return new StaleVersion("draft of the annex of " + code);
    }

    private InHand<Draft> open(
            Actor actor, String code, Mandate mandate, long version, Supplier<? extends RuntimeException> none) {
        return acts.open(
                actor,
                code,
                mandate,
                version,
                framework ->
                        Optional.of(repository.draftToChange(framework.id()).orElseThrow(none)));
    }
}
