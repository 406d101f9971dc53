package nl.tweespan.amendment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.tweespan.amendment.life.AmendmentService;
import nl.tweespan.amendment.life.ChangeKind;
import nl.tweespan.amendment.life.ChangeMandates;
import nl.tweespan.amendment.life.ChangeSnapshot;
import nl.tweespan.amendment.life.Changes;
import nl.tweespan.amendment.life.NoticePeriod;
import nl.tweespan.amendment.life.NoticeService;
import nl.tweespan.amendment.life.Paragraphs;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.AsOf;
import nl.tweespan.platform.TypedDate;
import nl.tweespan.platform.form.ActPage;
import nl.tweespan.platform.form.Done;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The amendments of an agreement and the notices of it; proposing an amendment, and giving notice. */
@Controller
@RequestMapping("/frameworks/{code}")
class ChangesController {

    private final Frameworks frameworks;
    private final Changes changes;
    private final AmendmentService amendments;
    private final NoticeService notices;
    private final Clock clock;

    ChangesController(
            Frameworks frameworks, Changes changes, AmendmentService amendments, NoticeService notices, Clock clock) {
        this.frameworks = frameworks;
        this.changes = changes;
        this.amendments = amendments;
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping("/amendments")
    String amendments(@PathVariable String code, Actor actor, AsOf asOf, Model model) {
        return show(ChangeKind.AMENDMENT, code, actor, asOf, model);
    }

    @GetMapping("/notices")
    String notices(@PathVariable String code, Actor actor, AsOf asOf, Model model) {
        return show(ChangeKind.NOTICE, code, actor, asOf, model);
    }

    /** Starts from the words that were adopted last. */
    @FormMapping("/amendments/new")
    String propose(@PathVariable String code, Form<AmendmentForm> form) {
        return form.make(
                ActPage.of(
                                "amendment/amendment-new",
                                "/frameworks/" + code + "/amendments",
                                () -> newest(form.actor(), code))
                        .version(Framework::number)
                        .changed(newest -> Sentence.of("amendment.form.amendment.stale", newest.number()))
                        .with("framework", newest -> newest)
                        .with(
                                "now",
                                newest -> Paragraphs.of(newest.definition()).words()),
                AmendmentForm::of,
                typed -> {
                    int number = amendments.propose(
                            form.actor(),
                            code,
                            form.version(),
                            new AmendmentService.Proposal(typed.getReasons(), typed.words(), typed.terms()));
                    return Done.at(
                            ChangeKind.AMENDMENT.url(code, number),
                            "amendment.done.amendment",
                            ChangeKind.AMENDMENT.name(number));
                });
    }

    @FormMapping("/notices/new")
    String giveNotice(@PathVariable String code, Form<NoticeForm> form) {
        LocalDate today = LocalDate.now(clock);
        return form.make(
                ActPage.of(
                                "amendment/notice-new",
                                "/frameworks/" + code + "/notices",
                                () -> givable(form.actor(), code))
                        .with("framework", framework -> framework)
                        .with("today", framework -> today)
                        .with("earliest", framework -> NoticePeriod.earliest(framework, today))
                        .with("period", NoticePeriod::words)
                        .with("open", NoticePeriod::open),
                framework -> new NoticeForm("", "", today.toString(), "", "", false),
                typed -> {
                    int number = notices.give(
                            form.actor(),
                            code,
                            new NoticeService.Letter(
                                    typed.reasons(),
                                    typed.document(),
                                    TypedDate.of(typed.sentOn()),
                                    TypedDate.parse(typed.receivedOn()).orElse(null),
                                    TypedDate.parse(typed.endsOn()).orElse(null)));
                    return Done.at(
                            ChangeKind.NOTICE.url(code, number),
                            "amendment.done.notice",
                            ChangeKind.NOTICE.name(number));
                });
    }

    private Framework newest(Actor actor, String code) {
        List<Framework> versions =
                frameworks.versions(frameworks.byCode(code, actor).id());
        Framework newest = versions.get(versions.size() - 1);
        ChangeMandates.PROPOSE_AMENDMENT.of(actor, newest);
        return newest;
    }

    private Framework givable(Actor actor, String code) {
        Framework framework = frameworks.byCode(code, actor);
        ChangeMandates.GIVE_NOTICE.of(actor, framework);
        return framework;
    }

    private String show(ChangeKind kind, String code, Actor actor, AsOf asOf, Model model) {
        Framework framework = frameworks.byCode(code, actor, asOf.day());
        List<ChangeSnapshot> stands = changes.list(framework, kind, asOf.day());
        boolean running = kind == ChangeKind.NOTICE && stands.stream().anyMatch(ChangeSnapshot::runs);
        model.addAttribute("framework", framework);
        model.addAttribute("kind", kind);
        model.addAttribute("stands", stands);
        model.addAttribute("running", running);
        model.addAttribute("cut", stands.size() == Changes.LIMIT);
        model.addAttribute("may", asOf.now() && !running && kind.mandate().heldBy(actor, framework));
        model.addAttribute("earliest", NoticePeriod.earliest(framework, asOf.day()));
        model.addAttribute("open", NoticePeriod.open(framework));
        return "amendment/list";
    }
}
