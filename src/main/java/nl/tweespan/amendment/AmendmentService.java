package nl.tweespan.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.amendment.wording.Rewriting;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.FrameworkVersions;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.Mandate;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes amendments and adopts them as a new version of the agreement (article 8.1). */
@Service
@Transactional
public class AmendmentService {

    private final ChangeDesk desk;
    private final Frameworks frameworks;
    private final FrameworkVersions versions;
    private final NewestVersion last;

    AmendmentService(ChangeDesk desk, Frameworks frameworks, FrameworkVersions versions, NewestVersion last) {
        this.desk = desk;
        this.frameworks = frameworks;
        this.versions = versions;
        this.last = last;
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
    public int propose(Actor actor, String code, int base, Proposal proposal) {
        Framework framework = frameworks.byCode(code, actor);
        Deed deed = desk.deed(actor, framework, Mandate.PROPOSE_AMENDMENT);
        int number = desk.number(framework.id(), ChangeKind.AMENDMENT);
        Framework newest = last.of(framework.id());
        StaleVersion.check(code, base, newest.number());
        desk.expectRunning(framework.id(), deed);
        List<NewWords> words = proposal.words().entrySet().stream()
                .map(each -> new NewWords(
                        each.getKey(), each.getValue().nl(), each.getValue().en()))
                .toList();
        desk.keep(new Amendment(newest, number, proposal.reasons(), words, proposal.terms(), deed));
        return number;
    }

    /**
     * What the board of a party decided.
     *
     * @param body which body, such as the executive board
     * @param decidedOn the day of its decision, not before the amendment was proposed and not after today
     * @param evidence where the decision lies
     * @param effectiveOn from when the agreement is to read so; today or later
     */
    public record Decision(String body, LocalDate decidedOn, String evidence, LocalDate effectiveOn) {}

    /**
     * The board of the actor's party adopts it. Once the board of every party has, the agreement reads as it says, from the day of
     * the last adoption or the latest day that a board named.
     */
    public void adopt(Actor actor, Place place, long version, Decision decision) {
        ChangeDesk.File<Amendment> file = desk.amendment(actor, place, version, Mandate.ADOPT_AMENDMENT);
        Amendment amendment = file.change();
        UUID framework = file.framework().id();
        desk.hold(framework);
        desk.expectRunning(framework, file.deed());
        Framework newest = last.of(framework);
        Framework base = frameworks.versions(framework).stream()
                .filter(each -> each.versionId().equals(amendment.baseVersionId()))
                .findFirst()
                .orElseThrow();
        amendment.adopt(
                base,
                newest,
                new BoardAdoption.Decision(
                        decision.body(), decision.decidedOn(), decision.evidence(), decision.effectiveOn()),
                desk.covered(newest),
                file.deed());
        if (amendment.adoptedBy(newest.parties())) {
            LocalDate effective = amendment.effectiveFrom(file.deed());
            UUID added = versions.add(newest, effective, rewritten(newest, amendment));
            amendment.adopted(effective, added, file.deed());
        }
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
