package nl.tweespan.account.life;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.audit.HistoryAccess;
import nl.tweespan.audit.RecordNames;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import org.springframework.stereotype.Component;

/** Usernames in any history; the history of an account is for its party's administrators and auditors. */
@Component
class AccountHistory implements HistoryAccess, RecordNames {

    private final AppUserRepository users;

    AccountHistory(AppUserRepository users) {
        this.users = users;
    }

    @Override
    public boolean handles(String rootTable) {
        return rootTable.equals("app_user");
    }

    @Override
    public boolean mayRead(Actor actor, String rootTable, UUID rootId) {
        return users.findWithGrants(rootId)
                .filter(user ->
                        actor.partiesAs(Role.ADMINISTRATOR, Role.AUDITOR).contains(user.organisationId()))
                .isPresent();
    }

    @Override
    public Map<UUID, String> names(Set<UUID> ids) {
        return users.findByIdIn(ids).stream().collect(Collectors.toMap(AppUser::id, AppUser::username));
    }
}
