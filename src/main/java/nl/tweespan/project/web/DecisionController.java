package nl.tweespan.project.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespan.platform.Option;
import nl.tweespan.platform.Say;
import nl.tweespan.platform.TypedDate;
import nl.tweespan.platform.form.ActPage;
import nl.tweespan.platform.form.Done;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.platform.form.Once;
import nl.tweespan.project.life.ApprovalService;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.Consent;
import nl.tweespan.project.life.ReviewService;
import nl.tweespan.project.life.Sights;
import nl.tweespan.project.life.SigningService;
import nl.tweespan.project.pages.DecisionQueue;
import nl.tweespan.project.pages.ProjectDetails;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.project.pages.TurnKind;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The decisions on a project: review, approval and its conditions, signatures (articles 4.1 to 4.3). */
@Controller
@RequestMapping("/projects/{reference}")
class DecisionController {

    private final ProjectPages pages;
    private final ReviewService reviews;
    private final ApprovalService approvals;
    private final SigningService signing;
    private final Consent consent;
    private final Sights sights;
    private final Once once;
    private final Say say;

    DecisionController(
            ProjectPages pages,
            ReviewService reviews,
            ApprovalService approvals,
            SigningService signing,
            Consent consent,
            Sights sights,
            Once once,
            Say say) {
        this.pages = pages;
        this.reviews = reviews;
        this.approvals = approvals;
        this.signing = signing;
        this.consent = consent;
        this.sights = sights;
        this.once = once;
        this.say = say;
    }

    @FormMapping("/review")
    String review(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable UUID quote,
            Form<ReviewForm> form) {
        ActPage<Projects.View> page = pages.decision(
                        form.actor(), reference, Command.ENDORSE, "review", TurnKind.REVIEW)
                .with("spearheads", this::spearheads);
        return form.make(
                page,
                view -> ReviewForm.after(view.project().review(), pages.quoted(view, form.actor(), quote)),
                typed -> {
                    String next = pages.onward(form, reference, TurnKind.REVIEW);
                    review(reference, form, typed);
                    return Done.at(
                            next,
                            typed.getOutcome() == ReviewForm.Outcome.REFUSE
                                    ? "project.done.refusal"
                                    : "project.done.review." + typed.getOutcome(),
                            reference);
                });
    }

    private void review(String reference, Form<ReviewForm> form, ReviewForm typed) {
        switch (Objects.requireNonNull(typed.getOutcome())) {
            case ENDORSE -> reviews.endorse(form.actor(), reference, form.read(), typed.findings());
            case SEND_BACK -> reviews.sendBack(form.actor(), reference, form.read(), typed.findings());
            case REFUSE -> reviews.refuse(form.actor(), reference, form.read(), typed.findings());
        }
    }

    private List<Option> spearheads(Projects.View view) {
        Stream<Option> named = view.framework().definition().reviewCriteria().spearheads().stream()
                .map(spearhead -> new Option(spearhead.code(), say.text(spearhead.name())));
        return Stream.concat(Stream.of(new Option("", say.key("project.review.spearhead.none"))), named)
                .toList();
    }

    @FormMapping("/approval")
    String approve(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable UUID quote,
            Form<ApprovalForm> form) {
        return form.make(
                pages.decision(form.actor(), reference, Command.APPROVE, "approval", TurnKind.APPROVE),
                view -> new ApprovalForm(null, "", pages.quoted(view, form.actor(), quote), null),
                typed -> {
                    String next = pages.onward(form, reference, TurnKind.APPROVE);
                    approve(reference, form, typed);
                    return Done.at(
                            next,
                            typed.outcome() == ApprovalForm.Outcome.REFUSE
                                    ? "project.done.refusal"
                                    : "project.done.approval." + typed.outcome(),
                            reference);
                });
    }

    private void approve(String reference, Form<ApprovalForm> form, ApprovalForm typed) {
        String reasons = Objects.requireNonNullElse(typed.reasons(), "");
        switch (Objects.requireNonNull(typed.outcome())) {
            case APPROVE, APPROVE_ON_CONDITIONS ->
                approvals.approve(form.actor(), reference, form.read(), typed.conditionLines(), reasons);
            case SEND_BACK -> approvals.sendBack(form.actor(), reference, form.read(), typed.because());
            case REFUSE -> approvals.refuse(form.actor(), reference, form.read(), typed.because());
        }
    }

    @FormMapping("/conditions/{condition}")
    String meet(@PathVariable String reference, @PathVariable UUID condition, Form<ConditionForm> form) {
        return form.answer(
                pages.act(form.actor(), reference, Command.MEET_CONDITION, "condition")
                        .with("condition", view -> find(view, condition).orElse(null)),
                view -> {
                    find(view, condition).orElseThrow(() -> new NotFound("condition " + condition));
                    return new ConditionForm("");
                },
                typed -> approvals.meet(
                        form.actor(),
                        reference,
                        form.version(),
                        condition,
                        typed.finding().strip()));
    }

    private static Optional<ProjectDetails.Condition> find(Projects.View view, UUID condition) {
        return view.project().conditions().stream()
                .filter(each -> each.id().equals(condition))
                .findFirst();
    }

    @FormMapping("/signature")
    String sign(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable UUID quote,
            Form<SigningForm> form) {
        return form.make(
                pages.decision(form.actor(), reference, Command.SIGN, "signature", TurnKind.SIGN),
                view -> new SigningForm(
                        SigningForm.Outcome.SIGN,
                        pages.today().toString(),
                        pages.quoted(view, form.actor(), quote),
                        null),
                typed -> {
                    String next = pages.onward(form, reference, TurnKind.SIGN);
                    boolean signs = typed.outcome() == SigningForm.Outcome.SIGN;
                    if (signs) {
                        signing.sign(form.actor(), reference, form.read(), TypedDate.of(typed.signedOn()));
                    } else {
                        signing.refuse(form.actor(), reference, form.read(), typed.because());
                    }
                    return Done.at(next, signs ? "project.done.signature" : "project.done.refusal", reference);
                });
    }

    /** The party that did not propose it withholds its consent, before the approval (article 1.4). */
    @FormMapping("/withholding")
    String withhold(@PathVariable String reference, Form<WithholdingForm> form) {
        return form.answer(
                pages.text(pages.act(form.actor(), reference, Command.REFUSE, "withholding"))
                        .with(pages::show)
                        .done("project.done.refusal", reference),
                view -> new WithholdingForm("", null),
                typed -> consent.withhold(form.actor(), reference, form.read(), typed.because()));
    }

    /** Puts a decision off: who comes back to it sees what changed since, and what waits next comes first. */
    @PostMapping("/later")
    String later(Actor actor, @PathVariable String reference, @RequestParam TurnKind kind, @RequestParam String read) {
        return "redirect:"
                + once.make(() -> {
                    DecisionQueue.Waiting next = pages.next(actor, reference, kind);
                    if (!kind.ofAddendum()) { // the words of an addendum never change: there is nothing to see since
                        sights.saw(actor, reference, Fingerprint.of(read));
                    }
                    return next == null ? "/" : next.url();
                });
    }
}
