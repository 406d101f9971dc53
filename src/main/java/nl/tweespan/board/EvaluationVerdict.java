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

    protected EvaluationVerdict() {}

    EvaluationVerdict(Evaluation evaluation, int number, Verdict verdict, String note, Deed deed) {
        this.id = Ids.next();
        this.evaluation = evaluation;
        this.frameworkId = evaluation.frameworkId();
        this.number = number;
        this.organisationId = deed.partyId();
        write(verdict, note, deed);
    }

    /** Only what says something else counts as given anew. */
    void change(Verdict changed, String words, Deed deed) {
        if (verdict != changed || !note.equals(words.strip())) {
            write(changed, words, deed);
        }
    }

    private void write(Verdict given, String words, Deed deed) {
        this.verdict = given;
        this.note = words.strip();
        this.personId = deed.personId();
        this.personName = deed.personName();
        this.givenOn = deed.on();
    }

    int number() {
        return number;
    }

    UUID organisationId() {
        return organisationId;
    }

    EvaluationDetails.Judgement details() {
        return new EvaluationDetails.Judgement(number, organisationId, verdict, note, personName, givenOn);
    }
}
