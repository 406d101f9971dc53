package nl.tweespan.account.life;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.party.Parties;
import nl.tweespan.party.PersonSummary;
import nl.tweespan.platform.Allow;
import nl.tweespan.platform.Like;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.Slice;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the accounts of a party, for its administrators and auditors. */
@Service
@Transactional(readOnly = true)
public class Accounts {

    /** Rows a page. */
    public static final int PAGE = 25;

    private final AppUserRepository users;
    private final RoleRequestRepository requests;
    private final PasswordLinkRepository links;
    private final Parties parties;
    private final Clock clock;

    Accounts(
            AppUserRepository users,
            RoleRequestRepository requests,
            PasswordLinkRepository links,
            Parties parties,
            Clock clock) {
        this.users = users;
        this.requests = requests;
        this.links = links;
        this.parties = parties;
        this.clock = clock;
    }

    /** Accounts whose username or person's name contains the words, by username; no words give all. */
    public Slice<UserSummary> list(Actor actor, String words, int asked) {
        Allow.only(actor, Role.ADMINISTRATOR, Role.AUDITOR);
        int page = Slice.within(asked, PAGE);
        String pattern = Like.containing(words);
        Set<UUID> own = actor.partiesAs(Role.ADMINISTRATOR, Role.AUDITOR);
        Set<UUID> named = words.isBlank() ? Set.of() : parties.peopleNamed(words);
        List<AppUser> found = users.search(own, pattern, named, PageRequest.of(page, PAGE));
        Map<UUID, AppUser> full = users
                .findWithGrants(found.stream().map(AppUser::id).toList())
                .stream()
                .collect(Collectors.toMap(AppUser::id, user -> user));
        Map<UUID, PersonSummary> people =
                parties.people(found.stream().map(AppUser::personId).toList());
        List<UserSummary> rows = found.stream()
                .map(user -> summary(
                        Objects.requireNonNull(full.get(user.id())),
                        Objects.requireNonNull(people.get(user.personId()))))
                .toList();
        return new Slice<>(rows, page, PAGE, users.count(own, pattern, named));
    }

    public AccountDetails byId(Actor actor, UUID id) {
        AppUser user = Allow.find(actor, () -> users.findWithGrants(id), Role.ADMINISTRATOR, Role.AUDITOR);
        return new AccountDetails(
                user.id(),
                parties.person(user.personId()),
                user.username(),
                user.active(),
                user.roles(),
                requests.waiting(id).stream().map(RoleRequest::role).toList(),
                user.passwordHash() != null,
                links.unused(id, clock.instant()).map(PasswordLink::expiresAt).orElse(null),
                user.storedVersion());
    }

    /** The people of the administrator's party who have no account yet. */
    public List<PersonSummary> peopleWithout(Actor administrator) {
        Allow.only(administrator, Role.ADMINISTRATOR);
        return administrator.partiesAs(Role.ADMINISTRATOR).stream()
                .flatMap(party -> {
                    Set<UUID> with = Set.copyOf(users.personIds(party));
                    return parties.people(party).stream().filter(person -> !with.contains(person.id()));
                })
                .toList();
    }

    private static UserSummary summary(AppUser user, PersonSummary person) {
        return new UserSummary(
                user.id(),
                user.personId(),
                user.organisationId(),
                person.name(),
                user.username(),
                user.active(),
                user.roles());
    }
}
