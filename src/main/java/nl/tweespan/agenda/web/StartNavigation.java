package nl.tweespan.agenda.web;

import java.util.List;
import nl.tweespan.platform.NavigationSource;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Component;

/** The way back to the start page; without a count, which every page would pay for. */
@Component
class StartNavigation implements NavigationSource {

    @Override
    public List<Item> items(Actor actor) {
        return List.of(new Item(Section.START, 1, "agenda.start", "/", null));
    }
}
