package nl.tweespan.account.life;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.account.signin.SecurityEvent;
import nl.tweespan.shared.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives and takes roles: what needs no confirmation is held at once, the rest waits for one. */
@Component
class Grants {

    private final RoleRequestRepository requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Grants(RoleRequestRepository requests, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    /** Leaves the account exactly these roles, held or asked for in this person's name. */
    void leave(UUID administrator, AppUser user, Set<Role> wanted) {
        List<RoleRequest> waiting = requests.waiting(user.id());
        waiting.stream().filter(request -> !wanted.contains(request.role())).forEach(request -> {
            request.decline(administrator, clock.instant());
            say("role-withdrawn", user, request.role());
        });
        Set<Role> held = user.roles();
        Set<Role> asked = waiting.stream().map(RoleRequest::role).collect(Collectors.toSet());
        Set<Role> now = EnumSet.noneOf(Role.class);
        for (Role role : wanted) {
            if (held.contains(role) || !role.needsConfirmation()) {
                now.add(role);
            } else if (!asked.contains(role)) {
                ask(administrator, user, role);
            }
        }
        user.grantExactly(now);
        held.stream().filter(role -> !now.contains(role)).forEach(role -> say("role-taken", user, role));
        now.stream().filter(role -> !held.contains(role)).forEach(role -> say("role-given", user, role));
    }

    /**
     * Somebody chose a password with a link that this administrator made, and perhaps read: the roles that need a confirmation
     * need it anew.
     */
    void suspend(UUID administrator, AppUser user) {
        user.roles().stream().filter(Role::needsConfirmation).forEach(role -> {
            user.revoke(role);
            ask(administrator, user, role);
        });
    }

    private void ask(UUID administrator, AppUser user, Role role) {
        requests.save(new RoleRequest(user, role, administrator, clock.instant()));
        say("role-requested", user, role);
    }

    private void say(String event, AppUser user, Role role) {
        events.publishEvent(new SecurityEvent(event, user.id(), role.name()));
    }
}
