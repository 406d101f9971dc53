package nl.tweespan.account.life;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweespan.account.signin.SecurityEvent;
import nl.tweespan.party.Parties;
import nl.tweespan.party.PersonSummary;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Roles that wait until a second administrator of the party, or the holder of its contact office, confirms them. */
@Service
@Transactional
public class RoleRequests {

    private final RoleRequestRepository requests;
    private final AppUserRepository users;
    private final Parties parties;
    private final Confirmers confirmers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoleRequests(
            RoleRequestRepository requests,
            AppUserRepository users,
            Parties parties,
            Confirmers confirmers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.users = users;
        this.parties = parties;
        this.confirmers = confirmers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One that can be answered now, for those who may confirm it or asked for it.
     *
     * @throws NotFound when it is answered already, its person still has to choose a password, or it is none of the reader's
     */
    @Transactional(readOnly = true)
    public RoleRequestDetails byId(Actor actor, UUID id) {
        return waiting(actor).stream()
                .filter(request -> request.id().equals(id))
                .findAny()
                .orElseThrow(() -> new NotFound("role request " + id));
    }

    /** Those of the reader's party that can be answered now, the longest waiting first; none for others. */
    @Transactional(readOnly = true)
    public List<RoleRequestDetails> waiting(Actor actor) {
        List<RoleRequest> found = requests.answerable(actor.partyId(), clock.instant());
        if (found.isEmpty() || !confirmers.include(actor, actor.partyId())) {
            return List.of();
        }
        Map<UUID, AppUser> accounts = users
                .findByIdIn(found.stream()
                        .flatMap(request -> Stream.of(request.userId(), request.requestedBy()))
                        .toList())
                .stream()
                .collect(Collectors.toMap(AppUser::id, Function.identity()));
        Map<UUID, PersonSummary> people =
                parties.people(accounts.values().stream().map(AppUser::personId).toList());
        return found.stream()
                .map(request -> details(
                        actor,
                        request,
                        Objects.requireNonNull(accounts.get(request.userId())),
                        person(people, accounts, request.userId()),
                        person(people, accounts, request.requestedBy())))
                .toList();
    }

    private static PersonSummary person(Map<UUID, PersonSummary> people, Map<UUID, AppUser> accounts, UUID user) {
        return Objects.requireNonNull(
                people.get(Objects.requireNonNull(accounts.get(user)).personId()));
    }

    /** From now on the role is held. */
    public void confirm(Actor actor, UUID id) {
        RoleRequest request = toAnswer(actor, id);
        AppUser user = users.findToChange(request.userId()).orElseThrow(() -> new NotFound("user of request " + id));
        request.confirm(actor.userId(), clock.instant());
        user.grant(request.role(), request.organisationId());
        events.publishEvent(
                new SecurityEvent("role-confirmed", user.id(), request.role().name()));
    }

    /** The role is not given; an administrator may ask again. */
    public void decline(Actor actor, UUID id) {
        RoleRequest request = toAnswer(actor, id);
        if (request.userId().equals(actor.userId())) {
            throw new RuleBroken(null, "account.request.another");
        }
        request.decline(actor.userId(), clock.instant());
        events.publishEvent(new SecurityEvent(
                "role-declined", request.userId(), request.role().name()));
    }

    private RoleRequest toAnswer(Actor actor, UUID id) {
        RoleRequest request = requests.findById(id)
                .filter(found -> found.organisationId().equals(actor.partyId()))
                .filter(found -> confirmers.include(actor, found.organisationId()))
                .orElseThrow(() -> new NotFound("role request " + id));
        if (!request.waiting()) {
            throw new StaleVersion("role request " + id);
        }
        if (requests.answerable(request.organisationId(), clock.instant()).stream()
                .noneMatch(request::equals)) {
            throw new RuleBroken(null, "account.request.not-yet");
        }
        return request;
    }

    private static RoleRequestDetails details(
            Actor actor, RoleRequest request, AppUser user, PersonSummary person, PersonSummary asking) {
        return new RoleRequestDetails(
                request.id(),
                user.id(),
                person,
                user.username(),
                request.role(),
                asking.name(),
                request.requestedAt(),
                !request.requestedBy().equals(actor.userId()) && !user.id().equals(actor.userId()));
    }
}
