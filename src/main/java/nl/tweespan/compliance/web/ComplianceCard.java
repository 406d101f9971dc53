package nl.tweespan.compliance.web;

import java.time.LocalDate;
import nl.tweespan.agenda.StartCard;
import nl.tweespan.compliance.Compliance;
import nl.tweespan.definition.Agreement;
import nl.tweespan.definition.Agreements;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The norms counted, on the start page. */
@Component
class ComplianceCard implements StartCard {

    private final Compliance compliance;
    private final Agreements agreements;

    ComplianceCard(Compliance compliance, Agreements agreements) {
        this.compliance = compliance;
        this.agreements = agreements;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String fragment() {
        return "compliance/card :: counts(${card.model})";
    }

    @Override
    public @Nullable Content model(Actor actor, LocalDate today) {
        Agreement agreement = agreements.current(actor);
        return agreement == null
                ? null
                : new Content(agreement.code(), Overview.of(compliance.stands(agreement.id(), today)));
    }

    /** @param code of the agreement, for the link */
    public record Content(String code, Overview overview) {}
}
