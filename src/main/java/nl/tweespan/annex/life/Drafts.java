package nl.tweespan.annex.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tweespan.annex.Annex;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.audit.TextChange;
import nl.tweespan.framework.Endings;
import nl.tweespan.framework.Framework;
import nl.tweespan.party.Parties;
import nl.tweespan.party.PersonSummary;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads drafts of the annex, and compares versions. */
@Service
@Transactional(readOnly = true)
public class Drafts {

    private final AnnexRepository repository;
    private final Annex annex;
    private final Matrices matrices;
    private final Parties parties;
    private final Endings endings;
    private final DraftTexts texts;
    private final Clock clock;

    Drafts(
            AnnexRepository repository,
            Annex annex,
            Matrices matrices,
            Parties parties,
            Endings endings,
            DraftTexts texts,
            Clock clock) {
        this.repository = repository;
        this.annex = annex;
        this.matrices = matrices;
        this.parties = parties;
        this.endings = endings;
        this.texts = texts;
        this.clock = clock;
    }

    /** The draft that is open, as it is now; a constant number of statements. */
    public Optional<DraftDetails> open(Framework framework) {
        return repository.draft(framework.id()).map(draft -> details(framework, draft));
    }

    /** Whether a next version can be made at all: not once the framework has ended (article 8.2). One statement. */
    public boolean possible(Framework framework) {
        return ended(framework) == null;
    }

    /** @throws RuleBroken when none can (article 8.2) */
    void expectPossible(Framework framework) {
        LocalDate ended = ended(framework);
        if (ended != null) {
            throw new RuleBroken("8.2", "annex.rule.ended", ended);
        }
    }

    private @Nullable LocalDate ended(Framework framework) {
        return endings.endedOn(framework.id(), LocalDate.now(clock));
    }

    /** What to answer to whoever would change a draft that is not there. */
    public static RuleBroken none() {
        return new RuleBroken("2.2", "annex.rule.no-draft");
    }

    private DraftDetails details(Framework framework, Draft draft) {
        DraftRow row = draft.row();
        List<AnnexVersion> versions = annex.versions(framework.id());
        AnnexVersion base = versions.stream()
                .filter(version -> version.id().equals(row.baseId()))
                .findFirst()
                .orElseThrow();
        PersonSummary begunBy = parties.person(row.begun().personId());
        return new DraftDetails(
                framework,
                row.version(),
                draft.text(),
                base,
                versions.get(versions.size() - 1),
                draft.content(),
                compare(base.content(), draft.content()),
                row.plan().inForceFrom(),
                row.plan().reviewBy(),
                row.plan().explanation(),
                begunBy.name(),
                framework.party(begunBy.organisationId()),
                row.begun().on(),
                row.changedOn(),
                row.offered() == null ? null : row.offered().on(),
                draft.acceptances(),
                framework.parties().stream()
                        .filter(party -> !draft.acceptedBy(party.id()))
                        .toList(),
                matrices.drifted(framework.id(), draft.content(), LocalDate.now(clock)));
    }

    /** What the draft says otherwise than the text that had that fingerprint; one statement. */
    public List<TextChange> changes(DraftDetails draft, Fingerprint read) {
        return texts.changes(draft, read);
    }

    /** What changed from the version before it; empty for the first. */
    public Optional<VersionComparison> withBefore(AnnexVersion version) {
        List<AnnexVersion> versions = annex.versions(version.frameworkId());
        int place = versions.indexOf(version);
        return place <= 0
                ? Optional.empty()
                : Optional.of(compare(versions.get(place - 1).content(), version.content()));
    }

    private VersionComparison compare(AnnexContent before, AnnexContent after) {
        return VersionComparison.of(before, after, this::shortName);
    }

    private String shortName(UUID organisation) {
        return parties.byId(organisation).shortName();
    }
}
