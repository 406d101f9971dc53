package nl.tweespan.project.web;

import java.util.Map;
import java.util.Objects;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.ProposalService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages on which a project is ended, each with its reasons or outcome; they say what follows before it is done. */
@Controller
@RequestMapping("/projects/{reference}")
class EndingController {

    private static final Map<String, Command> ENDINGS = Map.of(
            "withdrawal", Command.WITHDRAW,
            "completion", Command.COMPLETE,
            "termination", Command.TERMINATE,
            "exemption", Command.REGISTER_NOT_COVERED);

    private final ProjectPages pages;
    private final ProposalService proposals;

    EndingController(ProjectPages pages, ProposalService proposals) {
        this.pages = pages;
        this.proposals = proposals;
    }

    @FormMapping("/{ending:withdrawal|completion|termination|exemption}")
    String end(@PathVariable String reference, @PathVariable String ending, Form<EndingForm> form) {
        Command command = Objects.requireNonNull(ENDINGS.get(ending));
        return form.answer(
                pages.act(form.actor(), reference, command, "ending")
                        .words("project.ending." + ending + ".")
                        .done("project.done." + ending, reference)
                        .with("tone", view -> command == Command.COMPLETE ? "primary" : "danger"),
                view -> new EndingForm(""),
                typed -> proposals.end(form.actor(), reference, form.version(), command, typed.words()));
    }
}
