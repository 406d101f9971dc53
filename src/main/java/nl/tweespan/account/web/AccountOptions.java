package nl.tweespan.account.web;

import java.util.List;
import java.util.stream.Stream;
import nl.tweespan.account.Accounts;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.Option;
import nl.tweespan.platform.Say;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import org.springframework.stereotype.Component;

/** The choices in the forms of this room. */
@Component
class AccountOptions {

    private final Accounts accounts;
    private final Parties parties;
    private final Say say;

    AccountOptions(Accounts accounts, Parties parties, Say say) {
        this.accounts = accounts;
        this.parties = parties;
        this.say = say;
    }

    /** Each with a line that says what it is for. */
    List<Option> roles() {
        return Stream.of(Role.values())
                .map(role ->
                        new Option(role.name(), say.key("account.role." + role), say.key("account.role.hint." + role)))
                .toList();
    }

    List<Option> peopleWithoutAccount(Actor actor) {
        return parties.all().stream()
                .flatMap(party -> accounts.peopleWithout(actor, party.id()).stream()
                        .map(person -> new Option(person.id().toString(), party.shortName() + ": " + person.name())))
                .toList();
    }
}
