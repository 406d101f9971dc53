package nl.tweespan.party.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import nl.tweespan.party.OfficeDetails;
import nl.tweespan.party.OfficeService;
import nl.tweespan.platform.Forms;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
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

/** Somebody stops holding an office, with nobody after them yet. */
@Controller
@RequestMapping("/administration/offices/{id}/holders/{holderId}/end")
class TenureEndController {

    private final OfficeService offices;
    private final OfficePage page;

    TenureEndController(OfficeService offices, OfficePage page) {
        this.offices = offices;
        this.page = page;
    }

    @GetMapping
    String form(Actor actor, @PathVariable UUID id, @PathVariable UUID holderId, Model model) {
        OfficeDetails office = offices.byId(actor, id);
        model.addAttribute("form", new EndForm(page.today(), office.version()));
        return show(office, holderId, model);
    }

    @PostMapping
    String end(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID holderId,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Forms.attempt(
                errors, () -> offices.end(actor, id, form.version(), holderId, Objects.requireNonNull(form.until())))) {
            return show(offices.byId(actor, id), holderId, model);
        }
        redirect.addFlashAttribute("done", Sentence.of("party.office.saved"));
        return "redirect:/administration/offices/" + id;
    }

    private String show(OfficeDetails office, UUID holderId, Model model) {
        OfficeDetails.Period period = office.periods().stream()
                .filter(candidate -> holderId.equals(candidate.holderId()))
                .findAny()
                .orElseThrow(() -> new NotFound("office holder " + holderId));
        model.addAttribute("period", period);
        return page.show("party/tenure-end", office, model);
    }
}
