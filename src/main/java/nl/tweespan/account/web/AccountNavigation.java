package nl.tweespan.account.web;

import java.util.List;
import nl.tweespan.platform.NavigationSource;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import org.springframework.stereotype.Component;

/** The line to everybody's own page, and the one for those who keep, or check, accounts. */
@Component
class AccountNavigation implements NavigationSource {

    private static final Item OWN = new Item(Section.START, 90, "account.own.title", "/account", null);
    private static final Item USERS =
            new Item(Section.ADMINISTRATION, 20, "account.users.title", "/administration/users", null);

    @Override
    public List<Item> items(Actor actor) {
        return actor.has(Role.ADMINISTRATOR) || actor.has(Role.AUDITOR) ? List.of(OWN, USERS) : List.of(OWN);
    }
}
