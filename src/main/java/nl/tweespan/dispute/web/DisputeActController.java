package nl.tweespan.dispute.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.dispute.life.DisputeAct;
import nl.tweespan.dispute.life.DisputeKey;
import nl.tweespan.dispute.life.DisputeService;
import nl.tweespan.dispute.life.DisputeView;
import nl.tweespan.dispute.life.Disputes;
import nl.tweespan.platform.AsOf;
import nl.tweespan.platform.TypedDate;
import nl.tweespan.platform.form.ActPage;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.platform.form.Yes;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the parties do about a dispute: consult, close it themselves (article 9.1), or have arbitrators rule (9.2 and 9.3). */
@Controller
@RequestMapping("/frameworks/{code}/disputes/{id}")
class DisputeActController {

    private final Disputes disputes;
    private final DisputeService service;
    private final Clock clock;

    DisputeActController(Disputes disputes, DisputeService service, Clock clock) {
        this.disputes = disputes;
        this.service = service;
        this.clock = clock;
    }

    @FormMapping("/{path:meetings|settlement|failure|withdrawal}")
    String consult(
            @PathVariable String code, @PathVariable UUID id, @PathVariable String path, Form<ConsultationForm> form) {
        DisputeAct act = DisputeAct.at(path);
        return form.answer(
                page(form.actor(), code, id, act, "dispute/fields").words("dispute.consultation." + act + "."),
                view -> new ConsultationForm(today().toString(), ""),
                typed -> tell(code, id, form, act, typed.on(), typed.text()));
    }

    @FormMapping("/confirmation")
    String confirm(@PathVariable String code, @PathVariable UUID id, Form<Yes> form) {
        return form.answer(
                page(form.actor(), code, id, DisputeAct.CONFIRM, "dispute/confirmation")
                        .with("closing", view -> view.dispute().closing()),
                view -> new Yes(),
                yes -> service.confirm(form.actor(), new DisputeKey(code, id, form.version())));
    }

    @FormMapping("/{path:arbitrators|chair}")
    String seat(
            @PathVariable String code, @PathVariable UUID id, @PathVariable String path, Form<ArbitratorForm> form) {
        DisputeAct act = DisputeAct.at(path);
        return form.answer(
                page(form.actor(), code, id, act, "dispute/arbitrator").words("dispute.arbitrator." + act + "."),
                view -> new ArbitratorForm("", today().toString()),
                typed -> tell(code, id, form, act, typed.on(), typed.name()));
    }

    @FormMapping("/court-request")
    String askCourt(@PathVariable String code, @PathVariable UUID id, Form<CourtRequestForm> form) {
        return form.answer(
                page(form.actor(), code, id, DisputeAct.ASK_COURT, "dispute/fields")
                        .words("dispute.court-request."),
                view -> new CourtRequestForm(today().toString(), ""),
                typed -> tell(code, id, form, DisputeAct.ASK_COURT, typed.on(), typed.courtReference()));
    }

    @FormMapping("/ruling")
    String rule(@PathVariable String code, @PathVariable UUID id, Form<RulingForm> form) {
        return form.answer(
                page(form.actor(), code, id, DisputeAct.RULE, "dispute/fields").words("dispute.ruling."),
                view -> new RulingForm(today().toString(), "", ""),
                typed -> service.rule(
                        form.actor(),
                        new DisputeKey(code, id, form.version()),
                        TypedDate.of(typed.on()),
                        typed.text(),
                        typed.place()));
    }

    private void tell(String code, UUID id, Form<?> form, DisputeAct act, String on, String text) {
        service.tell(form.actor(), new DisputeKey(code, id, form.version()), act, TypedDate.of(on), text);
    }

    /** For whoever may do it, when it is what comes next. */
    private ActPage<DisputeView> page(Actor actor, String code, UUID id, DisputeAct act, String template) {
        return ActPage.of(
                        template,
                        "/frameworks/" + code + "/disputes/" + id,
                        () -> disputes.view(actor, code, id, today(), act))
                .stored(() -> disputes.view(actor, code, id, AsOf.today(today())))
                .version(view -> view.dispute().version())
                .changed(DisputeActController::stands)
                .stands(DisputeActController::stands)
                .done("dispute.done." + act)
                .with("view", view -> view)
                .with("act", view -> act);
    }

    private static Sentence stands(DisputeView view) {
        return Sentence.of(
                "dispute.changed",
                Sentence.of("dispute.phase." + view.standing().phase()),
                view.next());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
