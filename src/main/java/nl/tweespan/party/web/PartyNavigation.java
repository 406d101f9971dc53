package nl.tweespan.party.web;

import java.util.List;
import nl.tweespan.platform.NavigationSource;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import org.springframework.stereotype.Component;

/** Lines for those who keep, or check, people and offices. */
@Component
class PartyNavigation implements NavigationSource {

    private static final List<Item> ITEMS = List.of(
            new Item(Section.ADMINISTRATION, 10, "party.people.title", "/administration/people", null),
            new Item(Section.ADMINISTRATION, 30, "party.offices.title", "/administration/offices", null),
            new Item(Section.ADMINISTRATION, 40, "party.units.title", "/administration/units", null));

    @Override
    public List<Item> items(Actor actor) {
        return actor.has(Role.ADMINISTRATOR) || actor.has(Role.AUDITOR) ? ITEMS : List.of();
    }
}
