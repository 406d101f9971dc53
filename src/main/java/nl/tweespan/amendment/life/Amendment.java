package nl.tweespan.amendment.life;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.tweespan.amendment.CoveredProject;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.Sentence;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** A proposed change of the words of the agreement (article 8.1). */
@Entity
@DiscriminatorValue("AMENDMENT")
class Amendment extends Change {

    private UUID baseVersionId;

    @Embedded
    private @Nullable Terms terms;

    private @Nullable LocalDate effectiveOn;
    private @Nullable UUID newVersionId;

    @ElementCollection
    @CollectionTable(name = "amendment_text", joinColumns = @JoinColumn(name = "change_id"))
    private List<NewWords> words = new ArrayList<>();

    @OneToMany(mappedBy = "change", cascade = CascadeType.ALL)
    private List<BoardAdoption> adoptions = new ArrayList<>();

    protected Amendment() {}

    /**
     * Proposes it.
     *
     * @param newest the version that the words start from
     * @param words the paragraphs that change, in both languages
     * @param terms what changes with them
     */
    Amendment(Framework newest, int number, String reasons, List<NewWords> words, Terms terms, Attribution by) {
        super(newest.id(), number, reasons, AnswerTerm.due(newest, by.on()), by);
        this.baseVersionId = newest.versionId();
        Terms changing = terms.changing(newest.definition());
        if (!changing.possible()) {
            throw broken("amendment.rule.period");
        }
        this.terms = changing;
        this.words.addAll(Paragraphs.of(newest.definition()).changed(words));
        if (this.words.isEmpty() && !changing.any()) {
            throw broken("amendment.rule.nothing");
        }
    }

    /** What has ended is not amended. */
    static void expectRunning(@Nullable LocalDate ended) {
        if (ended != null) {
            throw new RuleBroken("8.2", "amendment.rule.framework-ended", ended);
        }
    }

    @Override
    ChangeKind kind() {
        return ChangeKind.AMENDMENT;
    }

    @Override
    LocalDate since() {
        return recordedOn();
    }

    /** An amendment that one party does not accept is over; either may propose another at any time. */
    @Override
    void answer(Reply verdict, String text, LocalDate on, Attribution by) {
        super.answer(verdict, text, on, by);
        if (verdict == Reply.REJECT) {
            close(State.REJECTED, by);
        }
    }

    /**
     * The board of the actor's party adopts it; it binds only once the board of every party has.
     *
     * @param base the version that it started from
     * @param newest the version that it will follow
     */
    void adopt(
            Framework base, Framework newest, BoardDecision decision, List<CoveredProject> projects, Attribution by) {
        expectOpen();
        if (standing().stream().anyMatch(each -> each.organisationId().equals(by.partyId()))) {
            throw new StaleVersion("adopted before by " + by.partyId());
        }
        expectAdoptable(base, newest, decision.effectiveOn(), projects, by);
        if (decision.decidedOn().isBefore(recordedOn()) || decision.decidedOn().isAfter(by.on())) {
            throw broken("amendment.rule.decided-outside", recordedOn(), by.on());
        }
        adoptions.add(new BoardAdoption(
                this,
                new BoardDecision(
                        written(decision.body(), "amendment.rule.body"),
                        decision.decidedOn(),
                        written(decision.evidence(), "amendment.rule.evidence"),
                        decision.effectiveOn()),
                by));
        touch(by);
    }

    /** Whether the board of each of these parties has adopted it as it stands. */
    boolean adoptedBy(List<Framework.Party> parties) {
        return parties.stream()
                .allMatch(party -> standing().stream()
                        .anyMatch(each -> each.organisationId().equals(party.id())));
    }

    /** The first day of the new version: the day of the last adoption, or the latest that a board named. */
    LocalDate effectiveFrom(Attribution last) {
        return standing().stream()
                .map(BoardAdoption::effectiveOn)
                .filter(day -> day.isAfter(last.on()))
                .max(Comparator.naturalOrder())
                .orElse(last.on());
    }

    /** What the boards decided was about other consequences: they decide again. */
    @Override
    void changed(Attribution by) {
        standing().forEach(each -> each.fall(by.on()));
    }

    private List<BoardAdoption> standing() {
        return adoptions.stream().filter(BoardAdoption::stands).toList();
    }

    private void expectAdoptable(
            Framework base, Framework newest, LocalDate effective, List<CoveredProject> projects, Attribution by) {
        List<String> silent = newest.parties().stream()
                .filter(party -> !party.id().equals(organisationId()))
                .filter(party -> answers().stream()
                        .noneMatch(answer ->
                                answer.accepts() && answer.organisationId().equals(party.id())))
                .map(Framework.Party::shortName)
                .toList();
        if (!silent.isEmpty()) {
            throw broken("amendment.rule.not-accepted", String.join(", ", silent));
        }
        expectConsequences(projects);
        if (effective.isBefore(by.on())) {
            throw broken("amendment.rule.effective", by.on());
        }
        if (effective.isBefore(newest.inForceFrom())) {
            throw broken("amendment.rule.effective-order", newest.inForceFrom(), newest.number());
        }
        expectUntouched(base, newest);
    }

    /** Another amendment may have been adopted meanwhile, but not of the same words or terms. */
    private void expectUntouched(Framework base, Framework newest) {
        Paragraphs then = Paragraphs.of(base.definition());
        Paragraphs now = Paragraphs.of(newest.definition());
        for (NewWords each : words) {
            @Nullable Localised was = then.words(each.paragraph());
            if (was == null || !was.equals(now.words(each.paragraph()))) {
                throw broken("amendment.rule.changed-since", each.paragraph(), newest.number());
            }
        }
        for (String term : terms().changedBetween(base.definition(), newest.definition())) {
            throw broken("amendment.rule.term-since", Sentence.of("amendment.term." + term), newest.number());
        }
    }

    /** It is now this version of the agreement. */
    void adopted(LocalDate effective, UUID version, Attribution by) {
        effectiveOn = effective;
        newVersionId = version;
        close(State.DONE, by);
    }

    UUID baseVersionId() {
        return baseVersionId;
    }

    Terms terms() {
        return terms == null ? Terms.SAME : terms;
    }

    List<NewWords> words() {
        return List.copyOf(words);
    }
}
