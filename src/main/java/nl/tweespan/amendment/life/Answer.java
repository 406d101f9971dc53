package nl.tweespan.amendment.life;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Ids;

/** The written answer of another party (article 8.1). */
@Entity
@Table(name = "framework_answer")
class Answer {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Change change;

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Reply verdict;

    private String text;
    private LocalDate answeredOn;
    private LocalDate recordedOn;
    private UUID personId;
    private String personName;

    protected Answer() {}

    Answer(Change change, Reply verdict, String text, LocalDate answeredOn, Attribution by) {
        this.id = Ids.next();
        this.change = change;
        this.organisationId = by.partyId();
        this.verdict = verdict;
        this.text = text;
        this.answeredOn = answeredOn;
        this.recordedOn = by.on();
        this.personId = by.personId();
        this.personName = by.personName();
    }

    UUID organisationId() {
        return organisationId;
    }

    boolean accepts() {
        return verdict == Reply.ACCEPT;
    }
}
