package nl.tweespan.board.consultation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tweespan.board.consultation.HeldConsultation.Wording;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** A wording of the minutes (article 7.2); never changed, a correction is the next one. Its writer's party approves it by writing. */
@Entity
class ConsultationMinutes {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consultation_id")
    private Consultation consultation;

    private UUID frameworkId;
    private UUID organisationId;
    private int number;
    private String text;
    private @Nullable String decisions;
    private UUID personId;
    private String personName;
    private LocalDate writtenOn;

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<ConsultationApproval> approvals = new ArrayList<>();

    protected ConsultationMinutes() {}

    ConsultationMinutes(Consultation consultation, int number, Wording wording, Attribution by) {
        this.id = Ids.next();
        this.consultation = consultation;
        this.frameworkId = consultation.frameworkId();
        this.organisationId = by.partyId();
        this.number = number;
        this.text = wording.text().strip();
        this.decisions =
                wording.decisions().isBlank() ? null : wording.decisions().strip();
        this.personId = by.personId();
        this.personName = by.personName();
        this.writtenOn = by.on();
        approvals.add(new ConsultationApproval(this, by));
    }

    /** @throws StaleVersion when the party did so before */
    void approve(Attribution by) {
        if (approvedBy(by.partyId())) {
            throw new StaleVersion("minutes " + id + " approved by " + by.partyId());
        }
        approvals.add(new ConsultationApproval(this, by));
    }

    boolean approvedBy(UUID party) {
        return approvals.stream().anyMatch(approval -> approval.organisationId().equals(party));
    }

    UUID id() {
        return id;
    }

    UUID consultationId() {
        return consultation.id();
    }

    UUID frameworkId() {
        return frameworkId;
    }

    LocalDate writtenOn() {
        return writtenOn;
    }

    /** As known at the end of that day. */
    ConsultationDetails.Minutes details(LocalDate day) {
        return new ConsultationDetails.Minutes(
                number,
                organisationId,
                personName,
                writtenOn,
                text,
                decisions,
                approvals.stream()
                        .filter(approval -> !approval.approvedOn().isAfter(day))
                        .map(ConsultationApproval::details)
                        .toList());
    }
}
