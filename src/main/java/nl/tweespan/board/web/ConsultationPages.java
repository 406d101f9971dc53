package nl.tweespan.board.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import nl.tweespan.board.consultation.ConsultationDetails;
import nl.tweespan.board.consultation.ConsultationService;
import nl.tweespan.board.consultation.Consultations;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.form.ActPage;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import nl.tweespan.shared.StaleVersion;
import org.springframework.stereotype.Component;

/** The pages of the acts on a consultation, for whoever may keep the consultations of the agreement. */
@Component
class ConsultationPages {

    private final Frameworks frameworks;
    private final Consultations consultations;
    private final Clock clock;

    ConsultationPages(Frameworks frameworks, Consultations consultations, Clock clock) {
        this.frameworks = frameworks;
        this.consultations = consultations;
        this.clock = clock;
    }

    static String url(String code, UUID id) {
        return "/frameworks/" + code + "/consultations/" + id;
    }

    /** The agreement, for whoever may keep its consultations. */
    Framework framework(Actor actor, String code) {
        Framework framework = frameworks.byCode(code, actor);
        ConsultationService.KEEP_CONSULTATION.of(actor, framework);
        return framework;
    }

    /** For an act on a consultation that is still planned. */
    ActPage<ConsultationDetails> planned(Actor actor, String code, UUID id, String template) {
        Framework framework = framework(actor, code);
        return page(framework, id, template, ConsultationDetails::planned, any -> true);
    }

    /** For an act on minutes that not all parties approved yet. */
    ActPage<ConsultationDetails> minuted(Actor actor, String code, UUID id, String template) {
        Framework framework = framework(actor, code);
        Predicate<ConsultationDetails> minuted = consultation -> consultation.lastMinutes() != null;
        return page(
                framework,
                id,
                template,
                minuted.and(consultation -> !Objects.requireNonNull(consultation.lastMinutes())
                        .waitsFor(framework)
                        .isEmpty()),
                minuted);
    }

    /** @param may whether the act may be done; {@code can} whether its page can be shown */
    private ActPage<ConsultationDetails> page(
            Framework framework,
            UUID id,
            String template,
            Predicate<ConsultationDetails> may,
            Predicate<ConsultationDetails> can) {
        return ActPage.of(template, url(framework.code(), id), () -> read(framework, id, may))
                .stored(() -> read(framework, id, can))
                .version(ConsultationDetails::version)
                .changed(consultation ->
                        Sentence.of("board.changed", Sentence.of("board.state." + consultation.state(today()))))
                .stands(consultation ->
                        Sentence.of("board.stands", Sentence.of("board.state." + consultation.state(today()))))
                .with("framework", consultation -> framework)
                .with("consultation", consultation -> consultation);
    }

    private ConsultationDetails read(Framework framework, UUID id, Predicate<ConsultationDetails> expected) {
        ConsultationDetails consultation = consultations.byId(framework.id(), id, today());
        if (!expected.test(consultation)) {
            throw new StaleVersion("the time for this act on consultation " + id + " has passed");
        }
        return consultation;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
