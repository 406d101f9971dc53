package nl.tweespan.account.web;

import java.util.UUID;
import nl.tweespan.account.life.RoleRequestDetails;
import nl.tweespan.account.life.RoleRequests;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.form.Once;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody confirms, or declines, the role that an administrator of the same party asked for somebody else. */
@Controller
@RequestMapping("/role-requests/{id}")
class RoleRequestController {

    private final RoleRequests requests;
    private final Parties parties;
    private final Once once;

    RoleRequestController(RoleRequests requests, Parties parties, Once once) {
        this.requests = requests;
        this.parties = parties;
        this.once = once;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        RoleRequestDetails request = requests.byId(actor, id);
        model.addAttribute("request", request);
        model.addAttribute("party", parties.byId(request.person().organisationId()));
        return "account/role-request";
    }

    @PostMapping("/confirmation")
    String confirm(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        return "redirect:"
                + once.make(() -> {
                    String name = requests.byId(actor, id).person().name();
                    requests.confirm(actor, id);
                    redirect.addFlashAttribute("done", Sentence.of("account.request.confirmed", name));
                    return "/";
                });
    }

    @PostMapping("/refusal")
    String decline(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        return "redirect:"
                + once.make(() -> {
                    String name = requests.byId(actor, id).person().name();
                    requests.decline(actor, id);
                    redirect.addFlashAttribute("done", Sentence.of("account.request.declined", name));
                    return "/";
                });
    }
}
