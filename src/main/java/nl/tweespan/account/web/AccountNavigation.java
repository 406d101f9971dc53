package nl.tweespan.account.web;

import java.util.List;
import nl.tweespan.platform.NavigationSource;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import org.springframework.stereotype.Component;

/** The line for those who keep, or check, accounts. */
@Component
class AccountNavigation implements NavigationSource {

    private static final List<Item> ITEMS =
            List.of(new Item(Section.ADMINISTRATION, 20, "account.users.title", "/administration/users", null));

    @Override
    public List<Item> items(Actor actor) {
        return actor.has(Role.ADMINISTRATOR) || actor.has(Role.AUDITOR) ? ITEMS : List.of();
    }
}
