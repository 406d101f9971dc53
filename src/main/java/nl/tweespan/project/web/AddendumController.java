package nl.tweespan.project.web;

import java.util.List;
import nl.tweespan.platform.TypedDate;
import nl.tweespan.platform.form.ActPage;
import nl.tweespan.platform.form.Done;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.project.addendum.AddendumDetails;
import nl.tweespan.project.addendum.AddendumService;
import nl.tweespan.project.addendum.AgreementText;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.project.pages.TurnKind;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The addenda to a signed project agreement: each beside what it changes, and the acts on the one that is open. */
@Controller
@RequestMapping("/projects/{reference}")
class AddendumController {

    private final Projects projects;
    private final ProjectPages pages;
    private final AddendumService addenda;

    AddendumController(Projects projects, ProjectPages pages, AddendumService addenda) {
        this.projects = projects;
        this.pages = pages;
        this.addenda = addenda;
    }

    @GetMapping("/addenda/{number:[0-9]{1,4}}")
    String show(Actor actor, @PathVariable String reference, @PathVariable int number, ModelMap model) {
        Projects.View view = projects.view(actor, reference);
        AddendumDetails addendum =
                view.project().addendum(number).orElseThrow(() -> new NotFound("addendum " + number));
        model.addAttribute("view", view);
        model.addAttribute("line", AddendumLine.of(view, addendum));
        return "project/addendum";
    }

    @FormMapping("/addendum")
    String propose(@PathVariable String reference, Form<AddendumForm> form) {
        return form.make(
                pages.act(form.actor(), reference, Command.PROPOSE_ADDENDUM, "addendum-new")
                        .with("lines", AddendumController::worded)
                        .with("agreement", AddendumController::agreement)
                        .with("today", view -> pages.today()),
                view -> AddendumForm.of(agreement(view)),
                typed -> {
                    int number = addenda.propose(
                            form.actor(),
                            reference,
                            form.version(),
                            typed.amendments(),
                            TypedDate.parse(typed.getFromDay()).orElse(null),
                            typed.getReasons().strip());
                    return Done.at(
                            "/projects/" + reference + "/addenda/" + number,
                            "project.addendum-new.done",
                            reference,
                            number);
                });
    }

    /** The agreement that a new addendum changes. */
    private static AgreementText agreement(Projects.View view) {
        return view.project().textBefore(Integer.MAX_VALUE, view.signed());
    }

    /** The elements in words; the others rest on particulars. */
    private static List<ElementLine> worded(Projects.View view) {
        AgreementText agreement = agreement(view);
        return ElementLine.of(view).stream()
                .filter(line -> agreement.words().containsKey(line.element().letter()))
                .toList();
    }

    @FormMapping("/addendum/approval")
    String approve(@PathVariable String reference, Form<ConsentForm> form) {
        TurnKind kind = TurnKind.APPROVE_ADDENDUM;
        ActPage<Projects.View> page =
                act(form.actor(), reference, Command.APPROVE_ADDENDUM, "project.addendum-approval.");
        return form.make(pages.queued(page, form.actor(), reference, kind), view -> new ConsentForm(""), typed -> {
            String next = pages.onward(form, reference, kind);
            addenda.approve(form.actor(), reference, form.read(), blankToNull(typed.remark()));
            return Done.at(next, "project.addendum-approval.done", reference);
        });
    }

    @FormMapping("/addendum/signature")
    String sign(@PathVariable String reference, Form<SignatureForm> form) {
        TurnKind kind = TurnKind.SIGN_ADDENDUM;
        ActPage<Projects.View> page =
                act(form.actor(), reference, Command.SIGN_ADDENDUM, "project.addendum-signature.");
        return form.make(
                pages.queued(page, form.actor(), reference, kind),
                view -> new SignatureForm(pages.today().toString()),
                typed -> {
                    String next = pages.onward(form, reference, kind);
                    addenda.sign(form.actor(), reference, form.read(), TypedDate.of(typed.signedOn()));
                    return Done.at(next, "project.addendum-signature.done", reference);
                });
    }

    @FormMapping("/addendum/refusal")
    String decline(@PathVariable String reference, Form<ReasonsForm> form) {
        return form.answer(
                act(form.actor(), reference, Command.DECLINE_ADDENDUM, "project.addendum-refusal."),
                view -> new ReasonsForm(""),
                typed -> addenda.decline(
                        form.actor(), reference, form.read(), typed.reasons().strip()));
    }

    @FormMapping("/addendum/withdrawal")
    String withdraw(@PathVariable String reference, Form<ReasonsForm> form) {
        return form.answer(
                act(form.actor(), reference, Command.WITHDRAW_ADDENDUM, "project.addendum-withdrawal."),
                view -> new ReasonsForm(""),
                typed -> addenda.withdraw(
                        form.actor(), reference, form.read(), typed.reasons().strip()));
    }

    /** The page of an act on the open addendum, below what it says; its fields are drawn by their types. */
    private ActPage<Projects.View> act(Actor actor, String reference, Command command, String words) {
        return pages.act(actor, reference, command, "addendum-act")
                .words(words)
                .done(words + "done", reference)
                .text(AddendumController::text, (view, read) -> null)
                .with("line", AddendumController::open);
    }

    private static Fingerprint text(Projects.View view) {
        AddendumDetails open = view.project().openAddendum();
        return open == null ? Fingerprint.NONE : open.text();
    }

    private static @Nullable Object open(Projects.View view) {
        AddendumDetails open = view.project().openAddendum();
        return open == null ? null : AddendumLine.of(view, open);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
