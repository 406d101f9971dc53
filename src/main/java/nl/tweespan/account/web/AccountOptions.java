package nl.tweespan.account.web;

import java.util.List;
import java.util.stream.Stream;
import nl.tweespan.account.Accounts;
import nl.tweespan.platform.Option;
import nl.tweespan.platform.Say;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import org.springframework.stereotype.Component;

/** The choices in the forms of this room. */
@Component
class AccountOptions {

    private final Accounts accounts;
    private final Say say;

    AccountOptions(Accounts accounts, Say say) {
        this.accounts = accounts;
        this.say = say;
    }

    /** Each with a line that says what it is for, and whether it waits for a confirmation first. */
    List<Option> roles() {
        return Stream.of(Role.values())
                .map(role -> new Option(role.name(), say.key("account.role." + role), hint(role)))
                .toList();
    }

    private String hint(Role role) {
        String does = say.key("account.role.hint." + role);
        return role.needsConfirmation() ? does + " " + say.key("account.role.confirmed-first") : does;
    }

    List<Option> peopleWithoutAccount(Actor actor) {
        return actor.partiesAs(Role.ADMINISTRATOR).stream()
                .flatMap(party -> accounts.peopleWithout(actor, party).stream())
                .map(person -> new Option(person.id().toString(), person.name()))
                .toList();
    }
}
