package nl.tweespan.project.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tweespan.definition.Checklist;
import nl.tweespan.definition.ElementDefinition;
import nl.tweespan.framework.Framework;
import nl.tweespan.platform.Option;
import nl.tweespan.platform.Say;
import nl.tweespan.platform.form.Done;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.project.discussion.Asked;
import nl.tweespan.project.discussion.Discussion;
import nl.tweespan.project.discussion.Remark;
import nl.tweespan.project.discussion.Remarks;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where something is said, asked, answered or noted about a project, below what was said before. */
@Controller
class DiscussionController {

    private static final int LABEL = 60;

    private final ProjectPages pages;
    private final Discussion discussion;
    private final Remarks remarks;
    private final Say say;

    DiscussionController(ProjectPages pages, Discussion discussion, Remarks remarks, Say say) {
        this.pages = pages;
        this.discussion = discussion;
        this.remarks = remarks;
        this.say = say;
    }

    /** @param about letter of the element with which the form begins */
    @FormMapping("/projects/{reference}/discussion")
    String post(
            @PathVariable String reference,
            @RequestParam(name = "element", defaultValue = "") String about,
            Form<RemarkForm> form) {
        Actor actor = form.actor();
        return form.make(
                pages.act(actor, reference, Command.DISCUSS, "discussion").with((view, model) -> {
                    List<Remark> said = remarks.of(view.project().id(), actor);
                    model.addAttribute("remarks", said);
                    model.addAttribute("addressees", addressees(view, said, actor));
                    model.addAttribute("elements", elements(view));
                }),
                view -> new RemarkForm(first(view, actor), about, ""),
                typed -> {
                    post(reference, actor, typed);
                    return Done.at("/projects/" + reference + "#discussion", "project.done.discussion");
                });
    }

    private void post(String reference, Actor actor, RemarkForm typed) {
        Addressee to = Addressee.of(typed.to());
        String letter = typed.about() == null || typed.about().isBlank() ? null : typed.about();
        String text = typed.text().strip();
        if (to.question() != null) {
            discussion.answer(actor, reference, to.question(), text);
        } else if (to.asked() != null) {
            discussion.ask(actor, reference, letter, text, to.asked());
        } else if (to.own()) {
            discussion.note(actor, reference, letter, text);
        } else {
            discussion.remark(actor, reference, letter, text);
        }
    }

    /** A question that waits for this person, the longest waiting first; else everybody, or the own party as long as it is a draft. */
    private String first(Projects.View view, Actor actor) {
        List<Remark> said = remarks.of(view.project().id(), actor);
        for (int last = said.size() - 1; last >= 0; last--) {
            Remark remark = said.get(last);
            Role asked = remark.asksRole();
            UUID party = remark.asksId();
            if (remark.open() && asked != null && party != null && actor.has(asked, party)) {
                return Addressee.answer(remark.id());
            }
        }
        return view.project().knownToAll() ? Addressee.ALL : Addressee.OWN;
    }

    private List<Option> addressees(Projects.View view, List<Remark> said, Actor actor) {
        List<Option> options = new ArrayList<>();
        if (view.project().knownToAll()) {
            said.stream()
                    .filter(Remark::open)
                    .forEach(question -> options.add(new Option(
                            Addressee.answer(question.id()),
                            say.key("project.discussion.to.answer", question.personName(), start(question.text())))));
            options.add(new Option(Addressee.ALL, say.key("project.discussion.to.all")));
        }
        options.add(new Option(
                Addressee.OWN,
                say.key(
                        "project.discussion.to.own",
                        view.framework().party(actor.partyId()).shortName())));
        if (view.project().knownToAll()) {
            Asked.of(view.framework(), view.project().stage(), view.project().initiatorId())
                    .forEach(asked -> options.add(
                            new Option(Addressee.ask(asked), say.key("project.discussion.to.ask", who(view, asked)))));
        }
        return options;
    }

    private String who(Projects.View view, Asked asked) {
        Framework.Party party = view.framework().party(asked.party());
        return say.key("project.waiter." + asked.role(), party.shortName());
    }

    private static String start(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= LABEL ? line : line.substring(0, LABEL - 1) + "…";
    }

    private List<Option> elements(Projects.View view) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", say.key("project.discussion.about.all")));
        Checklist checklist = view.framework().definition().checklist();
        if (checklist != null) {
            for (ElementDefinition element : checklist.elements()) {
                options.add(new Option(element.letter(), element.letter() + ". " + say.text(element.title())));
            }
        }
        return options;
    }
}
