package nl.tweespan.agenda.web;

import java.util.List;
import nl.tweespan.agenda.AgreementSource;
import nl.tweespan.agenda.AgreementSource.Agreement;
import nl.tweespan.platform.NavigationSource;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Component;

/** The agenda below the start page; no statement. */
@Component
class AgendaNavigation implements NavigationSource {

    private final AgreementSource source;

    AgendaNavigation(AgreementSource source) {
        this.source = source;
    }

    @Override
    public List<Item> items(Actor actor) {
        Agreement agreement = source.current(actor);
        return agreement == null
                ? List.of()
                : List.of(new Item(
                        Section.START, 2, "agenda.deadlines", "/frameworks/" + agreement.code() + "/agenda", null));
    }
}
