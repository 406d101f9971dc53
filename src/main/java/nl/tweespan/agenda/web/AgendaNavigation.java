package nl.tweespan.agenda.web;

import java.util.List;
import nl.tweespan.definition.Agreement;
import nl.tweespan.definition.Agreements;
import nl.tweespan.platform.NavigationSource;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Component;

/** The agenda below the start page; no statement. */
@Component
class AgendaNavigation implements NavigationSource {

    private final Agreements agreements;

    AgendaNavigation(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public List<Item> items(Actor actor) {
        Agreement agreement = agreements.current(actor);
        return agreement == null
                ? List.of()
                : List.of(new Item(
                        Section.START, 2, "agenda.deadlines", "/frameworks/" + agreement.code() + "/agenda", null));
    }
}
