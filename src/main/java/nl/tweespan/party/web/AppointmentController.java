package nl.tweespan.party.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import nl.tweespan.party.OfficeDetails;
import nl.tweespan.party.OfficeService;
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

/** Somebody comes to hold an office. */
@Controller
@RequestMapping("/administration/offices/{id}/appointment")
class AppointmentController {

    private final OfficeService offices;
    private final OfficePage page;

    AppointmentController(OfficeService offices, OfficePage page) {
        this.offices = offices;
        this.page = page;
    }

    @GetMapping
    String form(Actor actor, @PathVariable UUID id, Model model) {
        OfficeDetails office = offices.byId(actor, id);
        model.addAttribute("form", new HolderForm(null, page.today(), null, office.version()));
        return page.show("party/appointment", office, model);
    }

    @PostMapping
    String appoint(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") HolderForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Forms.attempt(errors, () -> appoint(actor, id, form))) {
            return page.show("party/appointment", offices.byId(actor, id), model);
        }
        redirect.addFlashAttribute("done", Sentence.of("party.office.saved"));
        return "redirect:/administration/offices/" + id;
    }

    private void appoint(Actor actor, UUID id, HolderForm form) {
        UUID person = Objects.requireNonNull(form.personId());
        offices.appoint(actor, id, form.version(), person, Objects.requireNonNull(form.from()), form.until());
    }
}
