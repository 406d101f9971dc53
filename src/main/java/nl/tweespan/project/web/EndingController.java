package nl.tweespan.project.web;

import java.util.Map;
import java.util.Objects;
import nl.tweespan.platform.TypedDate;
import nl.tweespan.platform.form.ActPage;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.project.ending.EndingService;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.ProposalService;
import nl.tweespan.project.pages.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages on which a project is ended, each with what it asks; they say what follows before it is done. */
@Controller
@RequestMapping("/projects/{reference}")
class EndingController {

    private static final Map<String, Command> ENDINGS =
            Map.of("withdrawal", Command.WITHDRAW, "exemption", Command.REGISTER_NOT_COVERED);

    private final ProjectPages pages;
    private final ProposalService proposals;
    private final EndingService endings;

    EndingController(ProjectPages pages, ProposalService proposals, EndingService endings) {
        this.pages = pages;
        this.proposals = proposals;
        this.endings = endings;
    }

    @FormMapping("/{ending:withdrawal|exemption}")
    String end(@PathVariable String reference, @PathVariable String ending, Form<EndingForm> form) {
        Command command = Objects.requireNonNull(ENDINGS.get(ending));
        return form.answer(
                pages.act(form.actor(), reference, command, "ending")
                        .words("project.ending." + ending + ".")
                        .done("project.done." + ending, reference)
                        .with("tone", view -> "danger"),
                view -> new EndingForm(""),
                typed -> proposals.end(form.actor(), reference, form.version(), command, typed.words()));
    }

    /** As planned: what it brought, and what is arranged. */
    @FormMapping("/completion")
    String complete(@PathVariable String reference, Form<CompletionForm> form) {
        return form.answer(
                pages.act(form.actor(), reference, Command.COMPLETE, "fields")
                        .words("project.ending.completion.")
                        .done("project.done.completion", reference),
                view -> new CompletionForm("", "", "", "", ""),
                typed -> endings.complete(form.actor(), reference, form.version(), typed.points()));
    }

    /** One party gives notice that it wants an end before the last day. */
    @FormMapping("/early-end")
    String propose(@PathVariable String reference, Form<EarlyEndForm> form) {
        return form.answer(
                act(form, reference, Command.PROPOSE_END, "project.early-end."),
                view -> new EarlyEndForm("", ""),
                typed -> endings.propose(
                        form.actor(),
                        reference,
                        form.version(),
                        TypedDate.of(typed.lastDay()),
                        typed.reasons().strip()));
    }

    /** The other party answers. */
    @FormMapping("/early-end/answer")
    String answer(@PathVariable String reference, Form<EndAnswerForm> form) {
        return form.answer(
                act(form, reference, Command.ANSWER_END, "project.early-end-answer."),
                view -> new EndAnswerForm(null, ""),
                typed -> endings.answer(
                        form.actor(),
                        reference,
                        form.version(),
                        typed.outcome() == EndAnswerForm.Outcome.CONSENT,
                        blankToNull(typed.words())));
    }

    @FormMapping("/early-end/withdrawal")
    String withdraw(@PathVariable String reference, Form<ReasonsForm> form) {
        return form.answer(
                act(form, reference, Command.WITHDRAW_END, "project.early-end-withdrawal."),
                view -> new ReasonsForm(""),
                typed -> endings.withdraw(
                        form.actor(), reference, form.version(), typed.reasons().strip()));
    }

    /** From the day that was agreed on: what is arranged. */
    @FormMapping("/termination")
    String terminate(@PathVariable String reference, Form<SettlementForm> form) {
        return form.answer(
                act(form, reference, Command.TERMINATE, "project.ending.termination.")
                        .done("project.done.termination", reference),
                view -> new SettlementForm("", "", "", "", ""),
                typed -> endings.terminate(form.actor(), reference, form.version(), typed.points()));
    }

    /** The page of an act about an early end, below what was asked and answered. */
    private ActPage<Projects.View> act(Form<?> form, String reference, Command command, String words) {
        return pages.act(form.actor(), reference, command, "early-end")
                .words(words)
                .done(words + "done", reference);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
