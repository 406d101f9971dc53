package nl.tweespan.project.norms;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts, for any day, the projects of which each {@link NormFact} was true; one statement. */
@Component
@Transactional(readOnly = true)
class NormFacts {

    private static final int EXAMPLES = 5;

    private static final String SQL = """
            with known as (
                select p.*, s.stage as stood, s.status, p.origin <> 'EXISTING' as own, s.running as ran,
                       p.origin <> 'EXISTING' and s.stage in ('SIGNING', 'AGREED', 'COMPLETED', 'TERMINATED') as approved,
                       exists (select 1 from framework_signatory y where y.framework_id = p.framework_id and not exists (
                           select 1 from project_signature g where g.project_id = p.id
                           and g.organisation_id = y.organisation_id and g.signed_on <= :on)) as unsigned
                from project p join project_on(:on) s on s.project_id = p.id
                where p.framework_id = :framework
            ), held as (
                select o.organisation_id, o.code, o.unit_id, h.person_id, h.held_from,
                       coalesce(h.held_until, 'infinity') as held_until
                from office o
                join office_holder h on h.office_id = o.id
                join framework_signatory y on y.organisation_id = o.organisation_id and y.office_code = o.code
                where y.framework_id = :framework
            )
            select f.fact, count(*) as projects,
                   array_to_string((array_agg(k.reference order by k.reference))[1\\:%d], ' ') as examples
            from known k
            cross join lateral (values %s) f (fact, holds)
            where f.holds
            group by f.fact
            """.formatted(EXAMPLES, NormFact.rows());

    private final JdbcClient jdbc;

    NormFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param examples references of the first of them, with a space between */
    record Row(NormFact fact, long projects, String examples) {}

    /** What was true of how many projects, and of which for example. */
    record Counted(Map<NormFact, Row> rows) {

        long of(NormFact fact) {
            Row row = rows.get(fact);
            return row == null ? 0 : row.projects();
        }

        /** References of at most five of them. */
        List<String> examples(NormFact fact) {
            Row row = rows.get(fact);
            return row == null ? List.of() : List.of(row.examples().split(" "));
        }
    }

    Counted on(UUID frameworkId, LocalDate day) {
        Map<NormFact, Row> rows = new EnumMap<>(NormFact.class);
        jdbc.sql(SQL)
                .param("framework", frameworkId)
                .param("on", day)
                .query(Row.class)
                .list()
                .forEach(row -> rows.put(row.fact(), row));
        return new Counted(rows);
    }
}
