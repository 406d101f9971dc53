package nl.tweespan.framework.web;

import java.util.List;
import nl.tweespan.platform.NavigationSource;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import org.springframework.stereotype.Component;

/** The framework agreements, for those who keep or check the registry. */
@Component
class AdministrationNavigation implements NavigationSource {

    @Override
    public List<Item> items(Actor actor) {
        return actor.has(Role.ADMINISTRATOR) || actor.has(Role.AUDITOR)
                ? List.of(new Item(
                        Section.ADMINISTRATION, 50, "framework.files.title", "/administration/frameworks", null))
                : List.of();
    }
}
