package nl.tweespan.board.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Ids;

/** What was planned on a day; a consultation that is moved gets another one, so that earlier days keep theirs. */
@Entity
class ConsultationPlanning {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consultation_id")
    private Consultation consultation;

    private int number;
    private LocalDate plannedFor;
    private String place;
    private String invited;
    private LocalDate plannedOn;

    protected ConsultationPlanning() {}

    ConsultationPlanning(Consultation consultation, int number, Plan plan, Attribution by) {
        this.id = Ids.next();
        this.consultation = consultation;
        this.number = number;
        this.plannedFor = plan.day();
        this.place = plan.place().strip();
        this.invited = plan.invited().strip();
        this.plannedOn = by.on();
    }

    /** The last one known at the end of that day; before the first, the first. */
    static Plan on(LocalDate day, List<ConsultationPlanning> plannings) {
        ConsultationPlanning last = plannings.stream()
                .filter(each -> !each.plannedOn.isAfter(day))
                .reduce((before, next) -> next)
                .orElseGet(() -> plannings.get(0));
        return new Plan(last.plannedFor, last.place, last.invited);
    }
}
