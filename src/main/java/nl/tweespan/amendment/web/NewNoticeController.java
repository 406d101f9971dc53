package nl.tweespan.amendment.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.tweespan.amendment.ChangeKind;
import nl.tweespan.amendment.NoticePeriod;
import nl.tweespan.amendment.NoticeService;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.Mandate;
import nl.tweespan.platform.TypedDate;
import nl.tweespan.platform.form.Once;
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

/** Gives notice of the agreement. */
@Controller
@RequestMapping("/frameworks/{code}/notices/new")
class NewNoticeController {

    private static final String TEMPLATE = "amendment/notice-new";

    private final Frameworks frameworks;
    private final NoticeService service;
    private final Clock clock;
    private final Once once;

    NewNoticeController(Frameworks frameworks, NoticeService service, Clock clock, Once once) {
        this.frameworks = frameworks;
        this.service = service;
        this.clock = clock;
        this.once = once;
    }

    @GetMapping
    String open(Actor actor, @PathVariable String code, Model model) {
        Framework framework = frameworks.byCode(code, actor);
        model.addAttribute("form", new NoticeForm("", "", LocalDate.now(clock).toString(), "", "", false));
        return show(actor, framework, model);
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String code,
            @Valid @ModelAttribute("form") NoticeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        String notice = once.attempt(errors, () -> {
            int number = service.give(
                    actor,
                    code,
                    new NoticeService.Letter(
                            form.reasons(),
                            form.document(),
                            TypedDate.of(form.sentOn()),
                            TypedDate.parse(form.receivedOn()).orElse(null),
                            TypedDate.parse(form.endsOn()).orElse(null)));
            redirect.addFlashAttribute("done", Sentence.of("amendment.done.notice", ChangeKind.NOTICE.name(number)));
            return ChangeKind.NOTICE.url(code, number);
        });
        return notice == null ? show(actor, frameworks.byCode(code, actor), model) : "redirect:" + notice;
    }

    private String show(Actor actor, Framework framework, Model model) {
        Mandate.GIVE_NOTICE.of(actor, framework);
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("framework", framework);
        model.addAttribute("today", today);
        model.addAttribute("earliest", NoticePeriod.earliest(framework, today));
        model.addAttribute("period", NoticePeriod.words(framework));
        model.addAttribute("open", NoticePeriod.open(framework));
        return TEMPLATE;
    }
}
