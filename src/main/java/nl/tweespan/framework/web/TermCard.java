package nl.tweespan.framework.web;

import java.time.LocalDate;
import nl.tweespan.agenda.StartCard;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.TermLine;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The term line on the start page; no statement. */
@Component
class TermCard implements StartCard {

    private final Frameworks frameworks;

    TermCard(Frameworks frameworks) {
        this.frameworks = frameworks;
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
                : new Content(framework.code(), line, TermPicture.small(framework, line));
    }

    /** @param code of the framework, for the link */
    record Content(String code, TermLine line, TermPicture picture) {}
}
