package nl.tweespan.account.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads all that is needed to let an account act, with one statement and no transaction: each request asks it, before anything
 * else. An account that is not active does not exist here.
 */
@Repository
class SignInRecords {

    private static final String READ = """
            select u.id, u.username, u.password_hash, u.generation, u.person_id, u.organisation_id, p.name,
                coalesce((select string_agg(g.role, ',') from user_grant g where g.user_id = u.id), '') roles
            from app_user u join person p on p.id = u.person_id
            where u.active and\s""";

    private final JdbcClient jdbc;

    SignInRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SignedInUser> byUsername(String username) {
        return jdbc.sql(READ + "u.username = ?")
                .param(username)
                .query((row, number) -> user(row))
                .optional();
    }

    Optional<SignedInUser> byId(UUID id) {
        return jdbc.sql(READ + "u.id = ?")
                .param(id)
                .query((row, number) -> user(row))
                .optional();
    }

    private static SignedInUser user(ResultSet row) throws SQLException {
        UUID party = row.getObject("organisation_id", UUID.class);
        Set<Actor.Grant> grants = Arrays.stream(row.getString("roles").split(","))
                .flatMap(SignInRecords::role)
                .map(role -> new Actor.Grant(role, party))
                .collect(Collectors.toUnmodifiableSet());
        Actor actor = new Actor(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                party,
                grants);
        return new SignedInUser(
                row.getString("username"), row.getString("password_hash"), actor, row.getLong("generation"));
    }

    /** A role that only a later release knows allows nothing here. */
    private static Stream<Role> role(String name) {
        return Arrays.stream(Role.values()).filter(role -> role.name().equals(name));
    }
}
