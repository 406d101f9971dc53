package nl.tweespan.board.web;

import java.time.LocalDate;
import nl.tweespan.agenda.StartCard;
import nl.tweespan.board.Agendas;
import nl.tweespan.board.Rhythm;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.Mandate;
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
    public @Nullable Rhythm model(Actor actor, LocalDate today) {
        Framework framework = frameworks.currentOrNone(actor);
        if (framework == null || !Mandate.KEEP_CONSULTATION.heldBy(actor, framework)) {
            return null;
        }
        Rhythm rhythm = agendas.rhythm(framework, today);
        return rhythm.consultationDue() == null && rhythm.facts().planned().isEmpty() ? null : rhythm;
    }
}
