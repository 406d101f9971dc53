package nl.tweespan.amendment.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.amendment.CoveredProjects;
import nl.tweespan.amendment.wording.Rewriting;
import nl.tweespan.framework.Acts;
import nl.tweespan.framework.Endings;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.FrameworkVersions;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.InHand;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes amendments and adopts them as a new version of the agreement (article 8.1). */
@Service
@Transactional
public class AmendmentService {

    private final Acts acts;
    private final ChangeRepository changes;
    private final Frameworks frameworks;
    private final FrameworkVersions versions;
    private final CoveredProjects projects;
    private final Endings endings;

    AmendmentService(
            Acts acts,
            ChangeRepository changes,
            Frameworks frameworks,
            FrameworkVersions versions,
            CoveredProjects projects,
            Endings endings) {
        this.acts = acts;
        this.changes = changes;
        this.frameworks = frameworks;
        this.versions = versions;
        this.projects = projects;
        this.endings = endings;
    }

    /**
     * What a party proposes.
     *
     * @param reasons why, mandatory
     * @param words by number of the paragraph; those that stay the same may be among them
     * @param terms the terms that change with the words
     */
    public record Proposal(String reasons, Map<String, Localised> words, Terms terms) {}

    /**
     * Proposes an amendment for the actor's party and returns its number.
     *
     * @param base number of the version that the words started from
     */
    public int propose(Actor actor, String code, long base, Proposal proposal) {
        InHand<Framework> in = acts.begin(actor, code, ChangeMandates.PROPOSE_AMENDMENT);
        Framework newest = versions.newest(in.record().id());
        StaleVersion.check(code, base, newest.number());
        expectRunning(in);
        int number = changes.nextNumber(newest.id(), ChangeKind.AMENDMENT.name());
        List<NewWords> words = proposal.words().entrySet().stream()
                .map(each -> new NewWords(
                        each.getKey(), each.getValue().nl(), each.getValue().en()))
                .toList();
        changes.save(new Amendment(newest, number, proposal.reasons(), words, proposal.terms(), in.by()));
        return number;
    }

    /**
     * The board of the actor's party adopts it. Once the board of every party has, the agreement reads as it says, from the day of
     * the last adoption or the latest day that a board named.
     */
    public void adopt(Actor actor, Place place, long version, BoardDecision decision) {
        InHand<Amendment> in = acts.open(
                actor,
                place.framework(),
                ChangeMandates.ADOPT_AMENDMENT,
                version,
                framework -> changes.amendment(framework.id(), place.number()));
        Amendment amendment = in.record();
        Framework newest = versions.newest(in.framework().id());
        expectRunning(in);
        Framework base = frameworks.versions(newest.id()).stream()
                .filter(each -> each.versionId().equals(amendment.baseVersionId()))
                .findFirst()
                .orElseThrow();
        amendment.adopt(
                base, newest, decision, projects.projects(newest.id(), in.by().on(), Set.of()), in.by());
        if (amendment.adoptedBy(newest.parties())) {
            LocalDate effective = amendment.effectiveFrom(in.by());
            UUID added = versions.add(newest, effective, rewritten(newest, amendment));
            amendment.adopted(effective, added, in.by());
        }
    }

    private void expectRunning(InHand<?> in) {
        Amendment.expectRunning(endings.endedOn(in.framework().id(), in.by().on()));
    }

    private String rewritten(Framework newest, Amendment amendment) {
        Terms terms = amendment.terms();
        Rewriting rewriting = new Rewriting(versions.text(newest.versionId()))
                .paragraphs(amendment.words().stream().collect(Collectors.toMap(NewWords::paragraph, NewWords::both)));
        amendment
                .words()
                .forEach(words ->
                        rewriting.untranslated(words.paragraph(), words.missing() == null ? "none" : words.missing()));
        if (terms.notice() != null) {
            rewriting.value(terms.notice(), "term", "notice");
        }
        if (terms.response() != null) {
            rewriting.value(terms.response(), "response-term", "period");
        }
        if (terms.consultation() != null) {
            rewriting.value(terms.consultation(), "consultation", "every");
        }
        return rewriting.text();
    }
}
