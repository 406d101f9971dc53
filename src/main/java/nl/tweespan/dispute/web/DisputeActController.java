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

    @FormMapping("/meetings")
    String meet(@PathVariable String code, @PathVariable UUID id, Form<ConsultationForm> form) {
        return consult(code, id, form, DisputeAct.MEET, service::meet);
    }

    @FormMapping("/settlement")
    String settle(@PathVariable String code, @PathVariable UUID id, Form<ConsultationForm> form) {
        return consult(code, id, form, DisputeAct.SETTLE, service::settle);
    }

    @FormMapping("/failure")
    String fail(@PathVariable String code, @PathVariable UUID id, Form<ConsultationForm> form) {
        return consult(code, id, form, DisputeAct.FAIL, service::fail);
    }

    @FormMapping("/withdrawal")
    String withdraw(@PathVariable String code, @PathVariable UUID id, Form<ConsultationForm> form) {
        return consult(code, id, form, DisputeAct.WITHDRAW, service::withdraw);
    }

    @FormMapping("/confirmation")
    String confirm(@PathVariable String code, @PathVariable UUID id, Form<Yes> form) {
        return form.answer(
                page(form.actor(), code, id, DisputeAct.CONFIRM, "dispute/confirmation")
                        .with("closing", view -> view.dispute().closing()),
                view -> new Yes(),
                yes -> service.confirm(form.actor(), new DisputeKey(code, id, form.version())));
    }

    @FormMapping("/arbitrators")
    String appoint(@PathVariable String code, @PathVariable UUID id, Form<ArbitratorForm> form) {
        return seat(code, id, form, DisputeAct.APPOINT, service::appoint);
    }

    @FormMapping("/chair")
    String appointChair(@PathVariable String code, @PathVariable UUID id, Form<ArbitratorForm> form) {
        return seat(code, id, form, DisputeAct.APPOINT_CHAIR, service::appointChair);
    }

    @FormMapping("/court-request")
    String askCourt(@PathVariable String code, @PathVariable UUID id, Form<CourtRequestForm> form) {
        return form.answer(
                page(form.actor(), code, id, DisputeAct.ASK_COURT, "dispute/fields")
                        .words("dispute.court-request."),
                view -> new CourtRequestForm(today().toString(), ""),
                typed -> service.askCourt(
                        form.actor(),
                        new DisputeKey(code, id, form.version()),
                        TypedDate.of(typed.on()),
                        typed.courtReference()));
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

    /** What is told of a day: what was said, or who was appointed. */
    private interface Told {
        void tell(Actor actor, DisputeKey dispute, LocalDate on, String text);
    }

    private String consult(String code, UUID id, Form<ConsultationForm> form, DisputeAct act, Told told) {
        return form.answer(
                page(form.actor(), code, id, act, "dispute/fields").words("dispute.consultation." + act + "."),
                view -> new ConsultationForm(today().toString(), ""),
                typed -> told.tell(
                        form.actor(),
                        new DisputeKey(code, id, form.version()),
                        TypedDate.of(typed.on()),
                        typed.text()));
    }

    private String seat(String code, UUID id, Form<ArbitratorForm> form, DisputeAct act, Told told) {
        return form.answer(
                page(form.actor(), code, id, act, "dispute/arbitrator").words("dispute.arbitrator." + act + "."),
                view -> new ArbitratorForm("", today().toString()),
                typed -> told.tell(
                        form.actor(),
                        new DisputeKey(code, id, form.version()),
                        TypedDate.of(typed.on()),
                        typed.name()));
    }

    /** For whoever may do it, when it is what comes next. */
    private ActPage<DisputeView> page(Actor actor, String code, UUID id, DisputeAct act, String template) {
        return ActPage.of(
                        template,
                        "/frameworks/" + code + "/disputes/" + id,
                        () -> disputes.view(actor, code, id, today(), act))
                .stored(() -> disputes.view(actor, code, id, AsOf.today(today())))
                .version(view -> view.dispute().version())
                .changed(view -> Sentence.of(
                        "dispute.changed",
                        Sentence.of("dispute.phase." + view.standing().phase()),
                        view.next()))
                .done("dispute.done." + act)
                .with("view", view -> view)
                .with("act", view -> act);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
