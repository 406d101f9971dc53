package nl.tweespan.board.web;

import java.util.UUID;
import nl.tweespan.board.consultation.Agenda;
import nl.tweespan.board.consultation.Agendas;
import nl.tweespan.board.consultation.ConsultationDetails;
import nl.tweespan.board.consultation.ConsultationService;
import nl.tweespan.board.consultation.Consultations;
import nl.tweespan.board.consultation.Paper;
import nl.tweespan.board.norms.BoardFacts;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.AsOf;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A consultation: while it is planned the agenda as it stands, once held its minutes and the papers as discussed. */
@Controller
@RequestMapping("/frameworks/{code}/consultations")
class BoardConsultationController {

    private final Frameworks frameworks;
    private final Consultations consultations;
    private final Agendas agendas;
    private final AgendaSheet sheet;

    BoardConsultationController(
            Frameworks frameworks, Consultations consultations, Agendas agendas, AgendaSheet sheet) {
        this.frameworks = frameworks;
        this.consultations = consultations;
        this.agendas = agendas;
        this.sheet = sheet;
    }

    /** Prepares the next meeting: the one that is planned, else the one that should be. */
    @GetMapping("/next")
    String next(Actor actor, @PathVariable String code, AsOf asOf, Model model) {
        Framework framework = frameworks.byCode(code, actor, asOf.day());
        BoardFacts.Happening first = agendas.schedule(framework, asOf.day()).facts().planned().stream()
                .findFirst()
                .orElse(null);
        ConsultationDetails consultation =
                first == null ? null : consultations.byId(framework.id(), first.id(), asOf.day());
        return prepare(actor, framework, consultation, asOf, model);
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable String code, @PathVariable UUID id, AsOf asOf, Model model) {
        Framework framework = frameworks.byCode(code, actor, asOf.day());
        ConsultationDetails consultation = consultations.byId(framework.id(), id, asOf.day());
        if (consultation.planned()) {
            return prepare(actor, framework, consultation, asOf, model);
        }
        common(actor, framework, consultation, asOf, model);
        if (consultation.meeting() != null && !consultation.enteredAfterwards()) {
            model.addAttribute("paper", consultations.paper(id, Paper.Part.AGENDA, LocaleContextHolder.getLocale()));
        }
        return "board/held";
    }

    /** The annual report as it was discussed. */
    @GetMapping("/{id}/report")
    String report(Actor actor, @PathVariable String code, @PathVariable UUID id, AsOf asOf, Model model) {
        Framework framework = frameworks.byCode(code, actor, asOf.day());
        ConsultationDetails consultation = consultations.byId(framework.id(), id, asOf.day());
        if (consultation.meeting() == null || consultation.enteredAfterwards()) {
            throw new NotFound("report of consultation " + id);
        }
        common(actor, framework, consultation, asOf, model);
        model.addAttribute("paper", consultations.paper(id, Paper.Part.REPORT, LocaleContextHolder.getLocale()));
        return "board/kept-report";
    }

    private String prepare(
            Actor actor, Framework framework, @Nullable ConsultationDetails consultation, AsOf asOf, Model model) {
        common(actor, framework, consultation, asOf, model);
        Agenda agenda = agendas.of(framework, asOf.day(), consultation);
        sheet.fill(agenda, model::addAttribute);
        return "board/consultation";
    }

    private static void common(
            Actor actor, Framework framework, @Nullable ConsultationDetails consultation, AsOf asOf, Model model) {
        boolean may = asOf.now() && ConsultationService.KEEP_CONSULTATION.heldBy(actor, framework);
        model.addAttribute("framework", framework);
        model.addAttribute("consultation", consultation);
        model.addAttribute("day", asOf.day());
        model.addAttribute("may", may);
        model.addAttribute("own", may ? actor.partyId() : null);
    }
}
