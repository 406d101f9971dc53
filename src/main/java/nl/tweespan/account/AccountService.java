package nl.tweespan.account;

import java.util.Set;
import java.util.UUID;
import nl.tweespan.party.Parties;
import nl.tweespan.party.PersonLeft;
import nl.tweespan.party.PersonSummary;
import nl.tweespan.platform.Allow;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators open, change and close accounts. */
@Service
@Transactional
public class AccountService {

    private final AppUserRepository users;
    private final Parties parties;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;

    AccountService(
            AppUserRepository users, Parties parties, PasswordEncoder encoder, ApplicationEventPublisher events) {
        this.users = users;
        this.parties = parties;
        this.encoder = encoder;
        this.events = events;
    }

    /** Opens an account for a person who has none; the roles are held for the person's own party. */
    public UUID open(Actor actor, UUID personId, String username, String password, Set<Role> roles) {
        Allow.only(actor, Role.ADMINISTRATOR);
        PersonSummary person = parties.people(Set.of(personId)).get(personId);
        if (person == null || users.existsByPersonId(personId)) {
            throw new RuleBroken(null, "account.person.unavailable");
        }
        if (users.existsByUsername(username)) {
            throw new RuleBroken(null, "account.username.taken", username);
        }
        Passwords.check(username, password);
        AppUser user = new AppUser(personId, person.organisationId(), username, encoder.encode(password));
        user.grantExactly(roles);
        return users.save(user).id();
    }

    /** Leaves the account exactly these roles. */
    public void grant(Actor actor, UUID id, long version, Set<Role> roles) {
        AppUser user = change(actor, id, version);
        if (itself(actor, user) && !roles.contains(Role.ADMINISTRATOR)) {
            throw new RuleBroken(null, "account.not-yourself");
        }
        user.grantExactly(roles);
    }

    public void changePassword(Actor actor, UUID id, long version, String password) {
        AppUser user = change(actor, id, version);
        Passwords.check(user.username(), password);
        user.changePassword(encoder.encode(password));
    }

    public void deactivate(Actor actor, UUID id, long version) {
        AppUser user = change(actor, id, version);
        if (itself(actor, user)) {
            throw new RuleBroken(null, "account.not-yourself");
        }
        user.deactivate();
    }

    /** Somebody who has left cannot sign in again before the person is back. */
    public void reactivate(Actor actor, UUID id, long version) {
        AppUser user = change(actor, id, version);
        PersonSummary person = parties.person(user.personId());
        if (parties.people(person.organisationId()).stream().noneMatch(person::equals)) {
            throw new RuleBroken(null, "account.person.left");
        }
        user.reactivate();
    }

    @EventListener
    void left(PersonLeft person) {
        users.findByPersonId(person.personId()).ifPresent(user -> {
            user.deactivate();
            events.publishEvent(new AccountChanged(user.username()));
        });
    }

    private AppUser change(Actor actor, UUID id, long version) {
        Allow.only(actor, Role.ADMINISTRATOR);
        AppUser user = users.findToChange(id).orElseThrow(() -> new NotFound("user " + id));
        StaleVersion.check("user", version, user.version());
        events.publishEvent(new AccountChanged(user.username()));
        return user;
    }

    private static boolean itself(Actor actor, AppUser user) {
        return user.id().equals(actor.userId());
    }
}
