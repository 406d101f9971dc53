package nl.tweespan.framework.web;

import java.time.LocalDate;
import nl.tweespan.agenda.StartCard;
import nl.tweespan.framework.Ending;
import nl.tweespan.framework.Endings;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.TermLine;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The term line on the start page; one statement, for the notice that was given. */
@Component
class TermCard implements StartCard {

    private final Frameworks frameworks;
    private final Endings endings;

    TermCard(Frameworks frameworks, Endings endings) {
        this.frameworks = frameworks;
        this.endings = endings;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String fragment() {
        return "framework/card :: term(${card.model})";
    }

    @Override
    public @Nullable Content model(Actor actor, LocalDate today) {
        Framework framework = frameworks.currentOrNone(actor);
        TermLine line = framework == null ? null : framework.termOn(today);
        return framework == null || line == null
                ? null
                : new Content(
                        framework.code(), line, TermPicture.small(framework, line), endings.of(framework.id(), today));
    }

    /**
     * @param code of the framework, for the link
     * @param ending the notice that was given; null when none was
     */
    public record Content(
            String code,
            TermLine line,
            TermPicture picture,
            @Nullable Ending ending) {}
}
