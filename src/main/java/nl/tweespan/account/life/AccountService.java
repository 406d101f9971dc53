package nl.tweespan.account.life;

import java.util.Set;
import java.util.UUID;
import nl.tweespan.account.signin.SecurityEvent;
import nl.tweespan.party.Parties;
import nl.tweespan.party.PersonLeft;
import nl.tweespan.party.PersonSummary;
import nl.tweespan.platform.Allow;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators open, change and close the accounts of their own party, and never their own. */
@Service
@Transactional
public class AccountService {

    private final AppUserRepository users;
    private final Parties parties;
    private final Grants grants;
    private final PasswordLinks links;
    private final ApplicationEventPublisher events;

    AccountService(
            AppUserRepository users,
            Parties parties,
            Grants grants,
            PasswordLinks links,
            ApplicationEventPublisher events) {
        this.users = users;
        this.parties = parties;
        this.grants = grants;
        this.links = links;
        this.events = events;
    }

    /**
     * Opens an account for a person of the administrator's party who has none. Its person chooses the password with the link;
     * roles that need a confirmation wait for one.
     */
    public NewLink open(Actor actor, UUID personId, String username, Set<Role> roles) {
        Allow.only(actor, Role.ADMINISTRATOR);
        PersonSummary person = parties.people(Set.of(personId)).get(personId);
        if (person == null
                || !actor.has(Role.ADMINISTRATOR, person.organisationId())
                || users.existsByPersonId(personId)) {
            throw new RuleBroken(null, "account.person.unavailable");
        }
        if (users.existsByUsername(username)) {
            throw new RuleBroken(null, "account.username.taken", username);
        }
        AppUser user = users.save(new AppUser(personId, person.organisationId(), username, null));
        events.publishEvent(new SecurityEvent("account-opened", user.id(), null));
        grants.leave(actor.userId(), user, roles);
        return links.make(actor.userId(), user);
    }

    /** Leaves the account exactly these roles; those that need a confirmation wait for one. */
    public void grant(Actor actor, UUID id, long version, Set<Role> roles) {
        grants.leave(actor.userId(), change(actor, id, version), roles);
    }

    /** A link with which the person chooses another password; what the account had before goes on until it is used. */
    public NewLink makeLink(Actor actor, UUID id, long version) {
        AppUser user = change(actor, id, version);
        if (!user.active()) {
            throw new RuleBroken(null, "account.link.closed");
        }
        return links.make(actor.userId(), user);
    }

    public void deactivate(Actor actor, UUID id, long version) {
        close(change(actor, id, version));
    }

    /** Somebody who has left cannot sign in again before the person is back. */
    public void reactivate(Actor actor, UUID id, long version) {
        AppUser user = change(actor, id, version);
        PersonSummary person = parties.person(user.personId());
        if (parties.people(person.organisationId()).stream().noneMatch(person::equals)) {
            throw new RuleBroken(null, "account.person.left");
        }
        user.reactivate();
        events.publishEvent(new SecurityEvent("account-reopened", user.id(), null));
    }

    @EventListener
    void left(PersonLeft person) {
        users.findByPersonId(person.personId()).ifPresent(this::close);
    }

    private void close(AppUser user) {
        user.deactivate();
        links.withdraw(user);
        events.publishEvent(new SecurityEvent("account-closed", user.id(), null));
    }

    private AppUser change(Actor actor, UUID id, long version) {
        AppUser user = Allow.open(actor, version, () -> users.findToChange(id), Role.ADMINISTRATOR);
        if (id.equals(actor.userId())) {
            throw new RuleBroken(null, "account.not-yourself");
        }
        return user;
    }
}
