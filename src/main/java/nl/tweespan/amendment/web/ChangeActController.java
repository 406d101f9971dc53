package nl.tweespan.amendment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import nl.tweespan.amendment.life.AmendmentService;
import nl.tweespan.amendment.life.BoardDecision;
import nl.tweespan.amendment.life.ChangeAct;
import nl.tweespan.amendment.life.ChangeKind;
import nl.tweespan.amendment.life.ChangeService;
import nl.tweespan.amendment.life.Changes;
import nl.tweespan.amendment.life.NoticeService;
import nl.tweespan.amendment.life.Place;
import nl.tweespan.amendment.life.Reply;
import nl.tweespan.platform.TypedDate;
import nl.tweespan.platform.form.ActPage;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.platform.form.Yes;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the parties do about an amendment (article 8.1) or a notice (article 8.2), and about both. */
@Controller
@RequestMapping("/frameworks/{code}")
class ChangeActController {

    private static final String EITHER = "/{kind:amendments|notices}/{number:[0-9]+}";
    private static final String AMENDMENT = "/amendments/{number:[0-9]+}";
    private static final String NOTICE = "/notices/{number:[0-9]+}";

    private final Changes changes;
    private final ChangeService service;
    private final AmendmentService amendments;
    private final NoticeService notices;
    private final Clock clock;

    ChangeActController(
            Changes changes, ChangeService service, AmendmentService amendments, NoticeService notices, Clock clock) {
        this.changes = changes;
        this.service = service;
        this.amendments = amendments;
        this.notices = notices;
        this.clock = clock;
    }

    @FormMapping(EITHER + "/answers")
    String answer(
            @PathVariable String code, @PathVariable String kind, @PathVariable int number, Form<AnswerForm> form) {
        Place place = Place.of(code, kind, number);
        Reply only = place.kind() == ChangeKind.NOTICE ? Reply.NOTED : null;
        return form.answer(
                page(form.actor(), place, ChangeAct.ANSWER, "amendment/answer", "amendment.answer."),
                view -> new AnswerForm(only, "", today().toString()),
                typed -> service.answer(
                        form.actor(),
                        place,
                        form.version(),
                        Objects.requireNonNull(typed.verdict()),
                        typed.text(),
                        TypedDate.of(typed.answeredOn())));
    }

    @FormMapping(EITHER + "/meeting")
    String meet(
            @PathVariable String code, @PathVariable String kind, @PathVariable int number, Form<MeetingForm> form) {
        Place place = Place.of(code, kind, number);
        return form.answer(
                page(form.actor(), place, ChangeAct.MEET, "amendment/meeting", "amendment.meeting."),
                view -> new MeetingForm("", ""),
                typed -> service.meet(
                        form.actor(), place, form.version(), TypedDate.of(typed.meetsOn()), typed.place()));
    }

    /** What it means for each running and coming project. */
    @FormMapping(EITHER + "/consequences")
    String mean(
            @PathVariable String code,
            @PathVariable String kind,
            @PathVariable int number,
            Form<ConsequencesForm> form) {
        Place place = Place.of(code, kind, number);
        return form.answer(
                page(form.actor(), place, ChangeAct.MEAN, "amendment/consequences", "amendment.consequences.")
                        .with("shown", ProjectLines::covered),
                view -> ConsequencesForm.of(view.projects()),
                typed -> service.means(
                        form.actor(),
                        place,
                        form.version(),
                        typed.meanings(changes.view(form.actor(), place, ChangeAct.MEAN)
                                .projects())));
    }

    @FormMapping(EITHER + "/withdrawal")
    String withdraw(
            @PathVariable String code, @PathVariable String kind, @PathVariable int number, Form<WithdrawalForm> form) {
        Place place = Place.of(code, kind, number);
        return form.answer(
                page(form.actor(), place, ChangeAct.WITHDRAW, "amendment/withdrawal", "amendment.withdrawal."),
                view -> new WithdrawalForm(""),
                typed -> service.withdraw(form.actor(), place, form.version(), typed.because()));
    }

    @FormMapping(AMENDMENT + "/meeting/confirmation")
    String confirmMeeting(@PathVariable String code, @PathVariable int number, Form<Yes> form) {
        Place place = new Place(code, ChangeKind.AMENDMENT, number);
        return form.answer(
                page(
                        form.actor(),
                        place,
                        ChangeAct.CONFIRM_MEETING,
                        "amendment/meeting-confirmation",
                        "amendment.meeting-confirmation."),
                view -> new Yes(),
                yes -> service.confirmMeeting(form.actor(), place, form.version()));
    }

    @FormMapping(AMENDMENT + "/adoption")
    String adopt(@PathVariable String code, @PathVariable int number, Form<DecisionForm> form) {
        Place place = new Place(code, ChangeKind.AMENDMENT, number);
        return form.answer(
                page(form.actor(), place, ChangeAct.ADOPT, "amendment/adoption", "amendment.adoption."),
                view -> new DecisionForm(
                        "",
                        today().toString(),
                        "",
                        view.change().namedFrom(today()).toString()),
                typed -> amendments.adopt(
                        form.actor(),
                        place,
                        form.version(),
                        new BoardDecision(
                                typed.body(),
                                TypedDate.of(typed.decidedOn()),
                                typed.evidence(),
                                TypedDate.of(typed.effectiveOn()))));
    }

    @FormMapping(NOTICE + "/settlement")
    String settle(@PathVariable String code, @PathVariable int number, Form<SettlementForm> form) {
        Place place = new Place(code, ChangeKind.NOTICE, number);
        return form.answer(
                page(form.actor(), place, ChangeAct.SETTLE, "amendment/settlement", "amendment.settlement."),
                view -> new SettlementForm(false),
                typed -> notices.settle(form.actor(), place, form.version()));
    }

    /** What is told of a notice after it was given; each is an address. */
    private enum Step {
        RECEIPT(ChangeAct.RECEIVE, "amendment.receipt."),
        CONSENT(ChangeAct.CONSENT, "amendment.consent."),
        END(ChangeAct.AGREE_END, "amendment.end.");

        private final ChangeAct act;
        private final String words;

        Step(ChangeAct act, String words) {
            this.act = act;
            this.words = words;
        }
    }

    @FormMapping(NOTICE + "/{path:receipt|consent|end}")
    String step(
            @PathVariable String code, @PathVariable int number, @PathVariable String path, Form<NoticeStepForm> form) {
        Place place = new Place(code, ChangeKind.NOTICE, number);
        Step step = Step.valueOf(path.toUpperCase(Locale.ROOT));
        return form.answer(
                page(form.actor(), place, step.act, "amendment/notice-step", step.words),
                view -> new NoticeStepForm(
                        switch (step) {
                            case RECEIPT -> today().toString();
                            case CONSENT -> "";
                            case END -> Objects.toString(view.change().lastEnd(), "");
                        },
                        ""),
                typed -> take(form.actor(), place, form.version(), step, typed));
    }

    private void take(Actor actor, Place place, long version, Step step, NoticeStepForm typed) {
        switch (step) {
            case RECEIPT -> notices.receive(actor, place, version, day(typed));
            case CONSENT -> notices.consent(actor, place, version, text(typed));
            case END -> notices.agreeEnd(actor, place, version, day(typed), text(typed));
        }
    }

    private static LocalDate day(NoticeStepForm typed) {
        return TypedDate.parse(typed.on()).orElseThrow(() -> new RuleBroken(null, "amendment.rule.day").at("on"));
    }

    private static String text(NoticeStepForm typed) {
        return Objects.requireNonNullElse(typed.text(), "");
    }

    /** For whoever may do it now. */
    private ActPage<Changes.View> page(Actor actor, Place place, ChangeAct act, String template, String words) {
        return ActPage.of(template, place.url(), () -> changes.view(actor, place, act))
                .stored(() -> changes.view(actor, place))
                .version(view -> view.change().version())
                .changed(view -> Sentence.of("amendment.changed", view.status().words()))
                .stands(view -> Sentence.of("amendment.stands", view.status().words()))
                .words(words)
                .done(words + "done", place.kind().name(place.number()))
                .with("view", view -> view);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
