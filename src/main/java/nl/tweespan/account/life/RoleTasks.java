package nl.tweespan.account.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.tweespan.agenda.Task;
import nl.tweespan.agenda.TaskSource;
import nl.tweespan.party.Parties;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Component;

/** Roles that wait for their confirmation, on the start page of those who may give it. One statement when none waits. */
@Component
class RoleTasks implements TaskSource {

    private final RoleRequests requests;
    private final Parties parties;
    private final Clock clock;

    RoleTasks(RoleRequests requests, Parties parties, Clock clock) {
        this.requests = requests;
        this.parties = parties;
        this.clock = clock;
    }

    @Override
    public Tasks tasks(Actor actor, LocalDate today) {
        // who holds no such role holds no contact office with its role either
        if (actor.grants().stream().map(Actor.Grant::role).noneMatch(Role::needsConfirmation)) {
            return Tasks.of(List.of(), List.of());
        }
        String party = parties.byId(actor.partyId()).code();
        Map<Boolean, List<Task>> tasks = requests.waiting(actor).stream()
                .collect(Collectors.partitioningBy(
                        RoleRequestDetails::answerable,
                        Collectors.mapping(request -> task(request, party), Collectors.toList())));
        return Tasks.of(Objects.requireNonNull(tasks.get(true)), Objects.requireNonNull(tasks.get(false)));
    }

    private Task task(RoleRequestDetails request, String party) {
        Sentence role = Sentence.of("account.role." + request.role());
        String url = "/role-requests/" + request.id();
        return new Task(
                Sentence.of("account.request.title", request.person().name(), role),
                null,
                Sentence.of("account.request.task", request.requestedBy()),
                LocalDate.ofInstant(request.requestedAt(), clock.getZone()),
                null,
                new Task.Waiter(Sentence.of("account.request.waiter"), party),
                url,
                Sentence.of("account.request.act"),
                url);
    }
}
