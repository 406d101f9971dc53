package nl.tweespan.board.norms;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The end of the agreement of ZGT and UT. */
public final class Ended {

    private static final UUID NOTICE = new UUID(0x7000, 900);

    private Ended() {}

    /** By a notice that was received that day and is settled today. */
    public static void byNotice(JdbcClient jdbc, LocalDate received, LocalDate today, LocalDate ends) {
        jdbc.sql("""
                        insert into framework_change (id, framework_id, kind, number, organisation_id, person_id, person_name,
                            reasons, recorded_on, state, changed_at, document, sent_on, received_on, earliest_on, ends_on)
                        select :id, f.id, 'NOTICE', 900, p.organisation_id,
                            (select id from person where organisation_id = p.organisation_id limit 1), 'Iemand', 'Klaar', :today,
                            'OPEN', :today, 'Brief', :received, :received, :earliest, :end
                        from framework f join framework_party p on p.framework_id = f.id and p.position = 1
                        where f.code = 'ut-zgt-2019'
                        """)
                .params(Map.of(
                        "id",
                        NOTICE,
                        "today",
                        today,
                        "received",
                        received,
                        "earliest",
                        received.plusMonths(1),
                        "end",
                        ends))
                .update();
        jdbc.sql("""
                        insert into project_consequence (id, change_id, project_id, outcome, text, decided_on)
                        select gen_random_uuid(), c.id, k.project_id, 'CONTINUES', 'Loopt af', :today
                        from framework_change c cross join project_covered(c.framework_id, :today) k where c.id = :id
                        """).params(Map.of("id", NOTICE, "today", today)).update();
        jdbc.sql("update framework_change set state = 'DONE', closed_on = :today, settled_on = :today where id = :id")
                .params(Map.of("id", NOTICE, "today", today))
                .update();
    }
}
