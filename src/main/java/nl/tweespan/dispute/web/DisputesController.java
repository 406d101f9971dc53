package nl.tweespan.dispute.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.dispute.life.DisputeMandates;
import nl.tweespan.dispute.life.DisputeService;
import nl.tweespan.dispute.life.Disputes;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.AsOf;
import nl.tweespan.platform.TypedDate;
import nl.tweespan.platform.form.ActPage;
import nl.tweespan.platform.form.Done;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The disputes under an agreement, and opening one (article 9.1). */
@Controller
@RequestMapping("/frameworks/{code}/disputes")
class DisputesController {

    private final Disputes disputes;
    private final DisputeService service;
    private final Frameworks frameworks;
    private final Clock clock;

    DisputesController(Disputes disputes, DisputeService service, Frameworks frameworks, Clock clock) {
        this.disputes = disputes;
        this.service = service;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, @PathVariable String code, AsOf asOf, Model model) {
        model.addAttribute("overview", disputes.overview(actor, code, asOf));
        return "dispute/list";
    }

    @FormMapping("/new")
    String open(@PathVariable String code, Form<OpeningForm> form) {
        String url = "/frameworks/" + code + "/disputes";
        return form.make(
                ActPage.of("dispute/new", url, () -> settled(form.actor(), code))
                        .with("framework", framework -> framework),
                framework -> new OpeningForm("", "", LocalDate.now(clock).toString(), ""),
                typed -> Done.at(url + "/" + open(form.actor(), code, typed), "dispute.done.OPEN"));
    }

    private UUID open(Actor actor, String code, OpeningForm typed) {
        return service.open(
                actor, code, typed.subject(), typed.about(), TypedDate.of(typed.since()), typed.projectReference());
    }

    private Framework settled(Actor actor, String code) {
        Framework framework = frameworks.byCode(code, actor);
        DisputeMandates.KEEP_DISPUTE.of(actor, framework);
        if (framework.definition().dispute() == null) {
            throw new NotFound("disputes under " + code);
        }
        return framework;
    }
}
