package nl.tweespan.board.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What a party finds of a point, and why. */
@Entity
class EvaluationVerdict {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "evaluation_id")
    private Evaluation evaluation;

    private UUID frameworkId;
    private int number;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String note;
    private UUID personId;
    private String personName;
    private LocalDate givenOn;
    private @Nullable LocalDate changedOn;

    protected EvaluationVerdict() {}

    EvaluationVerdict(Evaluation evaluation, int number, Verdict verdict, String note, Attribution by) {
        this.id = Ids.next();
        this.evaluation = evaluation;
        this.frameworkId = evaluation.frameworkId();
        this.number = number;
        this.organisationId = by.partyId();
        this.givenOn = by.on();
        write(verdict, note, by);
    }

    /** It stays given on its first day; only what says something else counts as changed. */
    void change(Verdict changed, String words, Attribution by) {
        if (verdict != changed || !note.equals(words.strip())) {
            write(changed, words, by);
            this.changedOn = by.on().equals(givenOn) ? null : by.on();
        }
    }

    private void write(Verdict given, String words, Attribution by) {
        this.verdict = given;
        this.note = words.strip();
        this.personId = by.personId();
        this.personName = by.personName();
    }

    int number() {
        return number;
    }

    UUID organisationId() {
        return organisationId;
    }

    EvaluationDetails.Judgement details() {
        return new EvaluationDetails.Judgement(number, organisationId, verdict, note, personName, givenOn, changedOn);
    }
}
