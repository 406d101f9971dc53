package nl.tweespan.account;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers who holds a role, for rooms that ask somebody to act. */
@Service
@Transactional(readOnly = true)
public class RoleHolders {

    private final JdbcClient jdbc;

    RoleHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ids of the people who can sign in and hold the role for this organisation. */
    public Set<UUID> people(Role role, UUID organisationId) {
        return new HashSet<>(jdbc.sql("""
                        select u.person_id from app_user u join user_grant g on g.user_id = u.id
                        where u.active and g.role = ? and g.organisation_id = ?
                        """)
                .params(role.name(), organisationId)
                .query(UUID.class)
                .list());
    }
}
