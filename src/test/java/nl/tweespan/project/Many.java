package nl.tweespan.project;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Projects in numbers, straight into the tables. */
public final class Many {

    private Many() {}

    /** That many proposals in elaboration, spread over the cells of the annex. */
    public static void projects(JdbcClient jdbc, UUID framework, int number) {
        jdbc.sql("""
                with added as (
                    insert into project (id, framework_id, reference, origin, title, summary, kind, technology, stage,
                                         stage_since, changed_at, submitted_on, initiator_id)
                    select gen_random_uuid(), :framework, 'MANY-' || n, 'PROPOSAL', 'Project ' || n, 'Een van velen', 'RESEARCH',
                           false, 'ELABORATION', current_date, now(), current_date - n % 1000,
                           (select organisation_id from framework_party where framework_id = :framework order by position limit 1)
                    from generate_series(1, :number) n
                    returning id, framework_id
                ), placed as (
                    insert into project_cell (project_id, theme_id, domain_id)
                    select a.id, c.theme_id, c.domain_id
                    from added a
                    cross join lateral (
                        select theme_id, domain_id from annex_cell where a.id is not null order by random() limit 1) c
                )
                insert into project_party (id, project_id, organisation_id, position)
                select gen_random_uuid(), a.id, p.organisation_id, p.position
                from added a join framework_party p on p.framework_id = a.framework_id
                """).param("framework", framework).param("number", number).update();
    }
}
