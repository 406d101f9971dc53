package nl.tweespan.board;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
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

    EvaluationVerdict(Evaluation evaluation, int number, Verdict verdict, String note, Deed deed) {
        this.id = Ids.next();
        this.evaluation = evaluation;
        this.frameworkId = evaluation.frameworkId();
        this.number = number;
        this.organisationId = deed.partyId();
        this.givenOn = deed.on();
        write(verdict, note, deed);
    }

    /** It stays given on its first day; only what says something else counts as changed. */
    void change(Verdict changed, String words, Deed deed) {
        if (verdict != changed || !note.equals(words.strip())) {
            write(changed, words, deed);
            this.changedOn = deed.on().equals(givenOn) ? null : deed.on();
        }
    }

    private void write(Verdict given, String words, Deed deed) {
        this.verdict = given;
        this.note = words.strip();
        this.personId = deed.personId();
        this.personName = deed.personName();
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
