package nl.tweespan.account.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.party.LeavingWork;
import nl.tweespan.shared.Sentence;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks that somebody may do, and whether anybody else of the party may too. One statement. */
@Component
@Order(2)
class LeavingRoles implements LeavingWork {

    private final JdbcClient jdbc;

    LeavingRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String role, long others) {}

    @Override
    public List<Work> of(UUID personId, LocalDate on) {
        return jdbc.sql("""
                        select g.role, (
                            select count(*) from user_grant o join app_user x on x.id = o.user_id and x.active
                            where o.role = g.role and o.organisation_id = g.organisation_id and o.user_id <> g.user_id) as others
                        from app_user u join user_grant g on g.user_id = u.id
                        where u.person_id = ? and u.active order by g.role
                        """).param(personId).query(Row.class).list().stream()
                .map(row -> new Work(
                        Sentence.of(
                                row.others() == 0 ? "account.leaving.role.alone" : "account.leaving.role",
                                Sentence.of("account.role." + row.role()),
                                row.others()),
                        null))
                .toList();
    }
}
