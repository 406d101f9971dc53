package nl.tweespan.project.web;

import java.util.List;
import nl.tweespan.annex.Annex;
import nl.tweespan.audit.TextChange;
import nl.tweespan.platform.Unchanged;
import nl.tweespan.project.pages.ProjectDetails.Signed;
import nl.tweespan.project.pages.ProjectTexts;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.NotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Checks the signatures under a project agreement against the text that was signed, and hands that text out to whoever checks it himself. */
@Controller
@RequestMapping("/projects/{reference}/signed-text")
class SignedTextController {

    private final Projects projects;
    private final ProjectTexts texts;
    private final ProjectPages pages;
    private final Annex annex;

    SignedTextController(Projects projects, ProjectTexts texts, ProjectPages pages, Annex annex) {
        this.projects = projects;
        this.texts = texts;
        this.pages = pages;
        this.annex = annex;
    }

    /** A signature, and what reads otherwise since. */
    public record Checked(Signed signature, List<TextChange> changes) {}

    @GetMapping
    String check(Actor actor, @PathVariable String reference, Model model) {
        Projects.View view = projects.view(actor, reference);
        if (view.project().signatures().isEmpty()) {
            throw new NotFound("signed text of " + reference);
        }
        Unchanged.oneOff(); // what it finds need not be on the trail
        model.addAttribute("view", view);
        model.addAttribute(
                "signatures",
                view.project().signatures().stream()
                        .map(signed -> new Checked(signed, changes(view, signed)))
                        .toList());
        return "project/signed-text";
    }

    /** The same text has the same words: nothing is read for it. */
    private List<TextChange> changes(Projects.View view, Signed signed) {
        return signed.text().equals(view.text())
                ? List.of()
                : texts.changes(
                        view.project().id(),
                        signed.text(),
                        view.framework(),
                        annex.inForce(view.framework().id(), pages.today()));
    }

    /** The text in its canonical form, whose SHA-256 is the fingerprint. */
    @GetMapping("/{fingerprint:[0-9a-f]{64}}")
    ResponseEntity<String> canonical(Actor actor, @PathVariable String reference, @PathVariable String fingerprint) {
        Projects.View view = projects.view(actor, reference);
        Fingerprint signed = Fingerprint.of(fingerprint);
        if (view.project().signatures().stream().noneMatch(each -> each.text().equals(signed))) {
            throw new NotFound("signed text " + fingerprint);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, java.nio.charset.StandardCharsets.UTF_8))
                .body(texts.canonical(view.project().id(), signed).orElseThrow(() -> new NotFound(fingerprint)));
    }
}
