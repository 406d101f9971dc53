package nl.tweespan.dispute.web;

import java.util.UUID;
import nl.tweespan.dispute.life.DisputeView;
import nl.tweespan.dispute.life.Disputes;
import nl.tweespan.platform.AsOf;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One dispute: where it stands, whose turn it is and what happened. */
@Controller
class DisputeController {

    private final Disputes disputes;

    DisputeController(Disputes disputes) {
        this.disputes = disputes;
    }

    @GetMapping("/frameworks/{code}/disputes/{id}")
    String show(Actor actor, @PathVariable String code, @PathVariable UUID id, AsOf asOf, Model model) {
        DisputeView view = disputes.view(actor, code, id, asOf);
        model.addAttribute("view", view);
        if (view.dispute().openedOn().isAfter(asOf.day())) {
            return "dispute/later";
        }
        model.addAttribute("steps", StepLine.of(view));
        return "dispute/page";
    }
}
