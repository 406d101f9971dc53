package nl.tweespan.board.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.tweespan.board.ConsultationDetails;
import nl.tweespan.board.Consultations;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.Mandate;
import nl.tweespan.platform.Forms;
import nl.tweespan.platform.form.Once;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import nl.tweespan.shared.StaleVersion;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens the forms about a consultation and answers them: back to its page when done, else the form with all that was typed. */
@Component
class ConsultationPages {

    private final Frameworks frameworks;
    private final Consultations consultations;
    private final Clock clock;
    private final Once once;

    ConsultationPages(Frameworks frameworks, Consultations consultations, Clock clock, Once once) {
        this.frameworks = frameworks;
        this.consultations = consultations;
        this.clock = clock;
        this.once = once;
    }

    /** Which consultation, and who asks for it. */
    record Place(Actor actor, String code, UUID id) {

        String url() {
            return "/frameworks/" + code + "/consultations/" + id;
        }
    }

    /** A form that came in. */
    record Post(Place place, BindingResult errors, Model model, RedirectAttributes redirect) {}

    /** The agreement, for whoever may keep its consultations. */
    Framework framework(Actor actor, String code, Model model) {
        Framework framework = frameworks.byCode(code, actor);
        Mandate.KEEP_CONSULTATION.of(actor, framework);
        model.addAttribute("framework", framework);
        return framework;
    }

    /**
     * Opens a form of a consultation that is still planned.
     *
     * @throws StaleVersion when it was held or cancelled
     */
    ConsultationDetails openPlanned(Place place, Model model) {
        ConsultationDetails consultation = open(place, model);
        if (!consultation.planned()) {
            throw new StaleVersion("consultation " + place.id() + " was held or cancelled");
        }
        return consultation;
    }

    /**
     * Opens a form about the minutes.
     *
     * @throws StaleVersion when it was not held, or when all parties approved them
     */
    ConsultationDetails openMinuted(Place place, Model model) {
        ConsultationDetails consultation = minuted(place, model);
        if (Objects.requireNonNull(consultation.lastMinutes())
                .waitsFor((Framework) model.getAttribute("framework"))
                .isEmpty()) {
            throw new StaleVersion("minutes of consultation " + place.id() + " are not open");
        }
        return consultation;
    }

    /**
     * The consultation of which minutes are there.
     *
     * @throws StaleVersion when it was not held
     */
    ConsultationDetails minuted(Place place, Model model) {
        ConsultationDetails consultation = open(place, model);
        if (consultation.lastMinutes() == null) {
            throw new StaleVersion("consultation " + place.id() + " has no minutes");
        }
        return consultation;
    }

    private ConsultationDetails open(Place place, Model model) {
        Framework framework = framework(place.actor(), place.code(), model);
        ConsultationDetails consultation = consultations.byId(framework.id(), place.id(), today());
        model.addAttribute("consultation", consultation);
        model.addAttribute("version", consultation.version());
        return consultation;
    }

    /**
     * Answers the form.
     *
     * @param version that came with the form; once the record changed, the page shows what is stored now and takes its version
     * @param done message key that says what was done
     */
    String answer(Post post, String template, long version, Runnable act, String done) {
        if (once.attempt(post.errors(), post.place().url(), act)) {
            post.redirect().addFlashAttribute("done", Sentence.of(done));
            return "redirect:" + post.place().url();
        }
        ConsultationDetails stored = open(post.place(), post.model());
        post.model().addAttribute("version", Forms.stale(post.errors()) ? stored.version() : version);
        return template;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
