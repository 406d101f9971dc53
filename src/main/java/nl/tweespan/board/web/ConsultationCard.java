package nl.tweespan.board.web;

import java.time.LocalDate;
import nl.tweespan.agenda.StartCard;
import nl.tweespan.board.consultation.Agendas;
import nl.tweespan.board.consultation.ConsultationService;
import nl.tweespan.board.norms.Schedule;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When the boards meet next, on the start page of those who prepare it; one statement, none for anybody else. */
@Component
class ConsultationCard implements StartCard {

    private final Frameworks frameworks;
    private final Agendas agendas;

    ConsultationCard(Frameworks frameworks, Agendas agendas) {
        this.frameworks = frameworks;
        this.agendas = agendas;
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public String fragment() {
        return "board/card :: next(${card.model})";
    }

    @Override
    public @Nullable Schedule model(Actor actor, LocalDate today) {
        Framework framework = frameworks.currentOrNone(actor);
        if (framework == null || !ConsultationService.KEEP_CONSULTATION.heldBy(actor, framework)) {
            return null;
        }
        Schedule schedule = agendas.schedule(framework, today);
        return schedule.consultationDue() == null && schedule.facts().planned().isEmpty() ? null : schedule;
    }
}
