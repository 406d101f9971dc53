package nl.tweespan.project.life;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.TestClock;
import nl.tweespan.definition.ElementDefinition;
import nl.tweespan.framework.RealAgreement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Projects in numbers, straight into the tables but through every gate; spread over the stages and the cells. */
public final class Many {

    /** More in each tenth of the projects than Hibernate reads at once in tests (10): whatever reads them in batches asks more often. */
    public static final int MORE_THAN_A_BATCH = 110;

    /** Which of the projects go from which stage to which; {@code n} numbers them from 1. */
    private record Move(Stage from, Stage to, Command command, String which) {}

    private static final List<Move> WAY = List.of(
            new Move(Stage.DRAFT, Stage.IN_REVIEW, Command.SUBMIT, "n % 10 > 0"),
            new Move(Stage.IN_REVIEW, Stage.ELABORATION, Command.ENDORSE, "n % 10 > 1"),
            new Move(Stage.ELABORATION, Stage.IN_APPROVAL, Command.SUBMIT_FOR_APPROVAL, "n % 10 > 2"),
            new Move(Stage.IN_APPROVAL, Stage.REFUSED, Command.REFUSE, "n % 10 = 4"),
            new Move(Stage.IN_APPROVAL, Stage.SIGNING, Command.APPROVE, "n % 10 > 4"),
            new Move(Stage.SIGNING, Stage.AGREED, Command.SIGN, "n % 10 > 5"),
            new Move(Stage.AGREED, Stage.COMPLETED, Command.COMPLETE, "n % 10 = 9"));

    /** The projects of one call: {@code n} of its number, with the proposing party and a person of it. */
    private static final String MANY = """
        with many as (
            select p.id, split_part(p.reference, '-', 3)::int as n, p.initiator_id,
                   (select min(id::text)::uuid from person where organisation_id = p.initiator_id) as person_id
            from project p where p.reference like 'MANY-' || :batch || '-%'
              and set_config('tweespan.today', cast(:today as text), true) <> '') -- as a transaction of the application says it
        """;

    private static final String PROJECTS = """
        insert into project (id, framework_id, reference, origin, title, summary, kind, technology, stage, stage_since,
                             changed_at, submitted_on, initiator_id, starts_on, ends_on)
        select gen_random_uuid(), :framework, 'MANY-' || :batch || '-' || n, 'PROPOSAL', 'Project ' || n, 'Een van velen',
               'RESEARCH', n % 3 = 0, 'DRAFT', :today - 30, :today,
               case when n % 10 > 0 then :today - n % 1000 end,
               (select organisation_id from framework_party where framework_id = :framework order by position limit 1),
               :today - 10, :today + 1 + n
        from generate_series(1, :number) n
        """;

    private static final List<String> ROWS =
            List.of("""
        insert into project_party (id, project_id, organisation_id, position, unit_id, contact_id)
        select gen_random_uuid(), m.id, p.organisation_id, p.position, u.id, c.id
        from many m
        join framework_party p on p.framework_id = :framework
        left join lateral (select id from unit where organisation_id = p.organisation_id
                           and type in ('FACULTY', 'CLUSTER') order by md5(code || m.n) limit 1) u on true
        left join lateral (select id from person where organisation_id = p.organisation_id order by name limit 1) c on true
        """, """
        insert into project_cell (project_id, theme_id, domain_id)
        select m.id, c.theme_id, c.domain_id
        from many m
        cross join lateral (select theme_id, domain_id from annex_cell order by md5(theme_id::text || m.n) limit 1) c
        """, """
        insert into checklist (id, template_code) select id, 'article-4' from many
        """, """
        insert into element (id, checklist_id, letter, confirm_role, confirmed_by_all, fact, text)
        select gen_random_uuid(), m.id, e.*, 'Afgesproken.'
        from many m cross join (values %s) e (letter, role, by_all, fact)
        """.formatted(elements()), """
        insert into confirmation (id, element_id, checklist_id, organisation_id, person_id, confirmed_on, fingerprint)
        select gen_random_uuid(), e.id, e.checklist_id, p.organisation_id, m.person_id, :today,
               text_fingerprint(project_element_text(t.words, e))
        from many m cross join lateral (select project_text(m.id) as words offset 0) t join element e on e.checklist_id = m.id join project_party p on p.project_id = m.id
        where m.n % 10 > 3 or m.n % 3 = 0 and e.confirm_role = 'PROJECT_LEAD'
        """, """
        insert into review (id, project_id, person_id, reviewed_on)
        select gen_random_uuid(), id, person_id, :today from many where n % 10 > 1
        """, """
        insert into refusal (id, project_id, organisation_id, reasons, refused_on)
        select gen_random_uuid(), m.id, r.approver_id, 'Te weinig onderbouwd.', :today
        from many m join framework_procedure r on r.framework_id = :framework where m.n % 10 = 4
        """, """
        insert into project_agreement (project_id, approved_on) select id, :today from many where n % 10 > 4
        """, """
        insert into approval_condition (id, project_id, position, text)
        select gen_random_uuid(), id, 0, 'Eerst de ethische toets' from many where n % 20 = 5
        """, """
        insert into project_signature (id, project_id, organisation_id, unit_id, office_code, person_id, signed_on, fingerprint)
        select gen_random_uuid(), m.id, s.organisation_id, p.unit_id, s.office_code, m.person_id, :today,
               text_fingerprint(project_text(m.id))
        from many m join framework_signatory s on s.framework_id = :framework
        join project_party p on p.project_id = m.id and p.organisation_id = s.organisation_id
        where m.n % 10 > 5
        """, """
        insert into closing_point (project_id, point, text)
        select m.id, point, 'Geregeld.' from many m cross join unnest(array['RESULTS', 'DATA', 'ACCESS', 'PROPERTY', 'FOLLOW_UP']) point
        where m.n % 10 = 9
        """);

    private Many() {}

    /** That many proposals of the first party; one in ten is still a draft, three in ten run. */
    public static void projects(TransactionTemplate transactions, JdbcClient jdbc, UUID framework, int number) {
        transactions.executeWithoutResult(state -> projects(jdbc, framework, number));
    }

    private static void projects(JdbcClient jdbc, UUID framework, int number) {
        Map<String, Object> parameters = Map.of(
                "framework",
                framework,
                "today",
                TestClock.today(),
                "number",
                number,
                "batch",
                UUID.randomUUID().toString().substring(0, 8));
        jdbc.sql(PROJECTS).params(parameters).update();
        ROWS.forEach(rows -> jdbc.sql(MANY + rows).params(parameters).update());
        for (Move move : WAY) {
            jdbc.sql(MANY + step(move)).params(parameters).update();
            jdbc.sql(MANY + line(move)).params(parameters).update();
        }
    }

    /** As {@code ProjectRegistrar} would ask them. */
    private static String elements() {
        return RealAgreement.definition().checklist().elements().stream()
                .map(element -> "('%s', '%s', %s, %s)"
                        .formatted(
                                element.letter(),
                                element.confirm().role().name(),
                                element.confirm().parties() == ElementDefinition.Parties.BOTH,
                                element.fact() == null
                                        ? "null"
                                        : "'" + element.fact().name() + "'"))
                .collect(Collectors.joining(", "));
    }

    private static String line(Move move) {
        return """
            insert into project_move (id, project_id, command, from_stage, to_stage, reason, person_id, person_name,
                                      organisation_id, moved_on, moved_at)
            select gen_random_uuid(), id, '%s', '%s', '%s', 'Daarom.', person_id, 'Iemand', initiator_id, :today, :today
            from many where %s
            """.formatted(move.command(), move.from(), move.to(), move.which());
    }

    private static String step(Move move) {
        return "update project set stage = '%s' where id in (select id from many where %s) and stage = '%s'"
                .formatted(move.to(), move.which(), move.from());
    }
}
