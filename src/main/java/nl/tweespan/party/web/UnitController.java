package nl.tweespan.party.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.tweespan.party.Parties;
import nl.tweespan.party.UnitDetails;
import nl.tweespan.party.UnitService;
import nl.tweespan.platform.Forms;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One unit: its names. */
@Controller
@RequestMapping("/administration/units/{id}")
class UnitController {

    private final UnitService units;
    private final Parties parties;

    UnitController(UnitService units, Parties parties) {
        this.units = units;
        this.parties = parties;
    }

    @GetMapping
    String form(Actor actor, @PathVariable UUID id, Model model) {
        UnitDetails unit = units.byId(actor, id);
        model.addAttribute("form", UnitForm.of(unit));
        return page(unit, model);
    }

    @PostMapping
    String rename(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") UnitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Forms.attempt(errors, () -> units.rename(actor, id, form.version(), form.name()))) {
            return page(units.byId(actor, id), model);
        }
        redirect.addFlashAttribute("done", Sentence.of("party.unit.saved", form.name()));
        return "redirect:/administration/units";
    }

    private String page(UnitDetails unit, Model model) {
        model.addAttribute("unit", unit);
        model.addAttribute("party", parties.byId(unit.unit().organisationId()));
        return "party/unit";
    }
}
