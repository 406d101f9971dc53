package nl.tweespan.project.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.tweespan.SignedInActor;
import nl.tweespan.TestClock;
import nl.tweespan.TweespanTest;
import nl.tweespan.project.life.StagedProjects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is kept of projects is what their facts say: after random changes by several hands at once it equals what a rebuild would
 * write, and what {@code told.sql} derives in another way, for days of the past and of the future. With {@code -Dkept.acts=100000} at length.
 */
@TweespanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptFactsTests {

    private static final int ACTS = Integer.getInteger("kept.acts", 600);
    private static final int HANDS = 3;

    private static final String SOME =
            "(select id from project order by id offset mod(:n, (select count(*) from project)) limit 1)";

    private static final String SOME_PARTY = "(select organisation_id from project_party where project_id = " + SOME
            + " order by id limit 1 offset :n % 2)";

    /** What may happen to the facts of a project; what a gate or a check refuses did not happen. */
    private static final List<String> CHANGES = List.of(
            "update project set starts_on = :day, ends_on = :later where id = " + SOME,
            "update project set title = 'Titel ' || :n where id = " + SOME,
            "update project set summary = 'Samenvatting ' || :n, kind = (array['RESEARCH', 'EDUCATION', 'BOTH'])[1 + :n % 3] where id = "
                    + SOME,
            "update project set off_theme_subject = case when off_theme_subject is null then 'Buiten' end where id = "
                    + SOME,
            "insert into internal_notice (id, project_id, organisation_id, told, told_on, person_id) select gen_random_uuid(), "
                    + SOME + ", " + SOME_PARTY + ", 'Iemand', :day, (select id from person order by id limit 1)",
            "delete from internal_notice where project_id = " + SOME,
            "insert into deviation (id, project_id, article, difference, reason, person_id, recorded_on) select gen_random_uuid(), "
                    + SOME + ", '5', 'Anders', 'Daarom', (select id from person order by id limit 1), :day",
            "delete from deviation where project_id = " + SOME,
            "delete from confirmation where checklist_id = " + SOME + " and organisation_id = " + SOME_PARTY,
            "insert into confirmation (id, element_id, checklist_id, organisation_id, person_id, confirmed_on)"
                    + " select gen_random_uuid(), e.id, e.checklist_id, pp.organisation_id, (select id from person order by id limit 1), :day"
                    + " from element e join project_party pp on pp.project_id = e.checklist_id where e.checklist_id = "
                    + SOME
                    + " on conflict do nothing",
            "update element set text = case when text is null then 'Woord' || :n end where checklist_id = " + SOME
                    + " and letter = chr(97 + :n % 11)",
            "update refusal set word_on = :later, word_to = 'Iemand', letter_on = case when :n % 2 = 0 then refused_on + 3 end,"
                    + " letter_to = case when :n % 2 = 0 then 'Iemand' end",
            "update approval_condition set met_on = case when met_on is null then :day end,"
                    + " finding = case when met_on is null then 'Ja' end where project_id = " + SOME,
            "delete from project_cell where project_id = " + SOME,
            "insert into project_cell (project_id, theme_id, domain_id) select " + SOME
                    + ", theme_id, domain_id from annex_cell"
                    + " order by theme_id limit 1 offset :n % 5 on conflict do nothing",
            "update review set reviewed_on = :day where project_id = " + SOME,
            "update project_party set contact_id = (select id from person p where p.organisation_id = project_party.organisation_id"
                    + " order by id limit 1 offset :n % 3) where project_id = " + SOME,
            "update project_party set unit_id = case when unit_id is null then (select id from unit u where u.organisation_id ="
                    + " project_party.organisation_id order by id limit 1) end where project_id = " + SOME,
            "insert into project_participant (project_id, organisation_id) select " + SOME
                    + ", o.id from organisation o"
                    + " where not exists (select 1 from project_party pp where pp.project_id = " + SOME
                    + " and pp.organisation_id = o.id) order by o.id limit 1 on conflict do nothing",
            "delete from project_participant where project_id = " + SOME,
            "insert into project_signature (id, project_id, organisation_id, unit_id, office_code, person_id, signed_on, fingerprint)"
                    + " select gen_random_uuid(), p.id, s.organisation_id, pp.unit_id, s.office_code, h.person_id, :day,"
                    + " text_fingerprint(project_text(p.id)) from project p"
                    + " join framework_signatory s on s.framework_id = p.framework_id join project_party pp on pp.project_id = p.id"
                    + " and pp.organisation_id = s.organisation_id join office o on o.code = s.office_code and o.unit_id = pp.unit_id"
                    + " join office_holder h on h.office_id = o.id where p.id = " + SOME
                    + " limit 1 on conflict do nothing",
            "insert into early_end (id, project_id, number, state, reasons, last_day, organisation_id, person_id, person_name, proposed_on)"
                    + " select gen_random_uuid(), p.id, 1 + (select count(*) from early_end e where e.project_id = p.id), 'OPEN', 'Daarom',"
                    + " greatest(:later, :today), pp.organisation_id, (select id from person order by id limit 1), 'Iemand', least(:day, :today)"
                    + " from project p join project_party pp on pp.project_id = p.id where p.stage = 'AGREED'"
                    + " order by p.id, pp.organisation_id limit 1 offset :n % 8",
            "update early_end e set answered_by = pp.organisation_id, answerer_id = e.person_id, answerer_name = 'Iemand',"
                    + " answered_on = greatest(e.proposed_on, :today - 5), consents = :n % 3 > 0, answer = 'Dit', state = case when :n % 3 > 0"
                    + " then 'AGREED' else 'OPEN' end from project_party pp where pp.project_id = e.project_id"
                    + " and pp.organisation_id <> e.organisation_id and e.state = 'OPEN'",
            "update early_end set state = 'WITHDRAWN', closed_on = :today, closed_because = 'Toch niet' where state = 'OPEN' and :n % 2 = 0",
            "insert into addendum (id, project_id, number, state, reasons, more_money, from_day, starts_on, ends_on, organisation_id,"
                    + " person_id, person_name, proposed_on) select gen_random_uuid(), a.project_id, 1 + (select count(*) from addendum d"
                    + " where d.project_id = a.project_id), 'OPEN', 'Daarom', false, greatest(:day, :today),"
                    + " case when :n % 3 = 0 then :day end, case when :n % 4 > 0 then :later end, n.organisation_id, n.id, 'Iemand',"
                    + " least(:day, :today) from project_agreement a join project p on p.id = a.project_id and p.stage = 'AGREED',"
                    + " (select * from person order by id limit 1) n order by a.project_id limit 1 offset :n % 5",
            "insert into addendum_element (addendum_id, project_id, letter, text) select a.id, a.project_id, chr(97 + :n % 11),"
                    + " 'Nieuw woord ' || :n from addendum a where a.state = 'OPEN' on conflict do nothing",
            "insert into addendum_step (id, addendum_id, project_id, position, step, organisation_id, office_code)"
                    + " select gen_random_uuid(), a.id, a.project_id, 0, 'APPROVE', r.approver_id, 'medical-director' from addendum a"
                    + " join project p on p.id = a.project_id join framework_procedure r on r.framework_id = p.framework_id"
                    + " where a.state = 'OPEN' and :n % 2 = 0 on conflict do nothing",
            "insert into addendum_step (id, addendum_id, project_id, position, step, organisation_id, office_code)"
                    + " select gen_random_uuid(), a.id, a.project_id, case when s.office_code = 'dean' then 1 else 2 end, 'SIGN',"
                    + " s.organisation_id, s.office_code from addendum a join project p on p.id = a.project_id"
                    + " join framework_signatory s on s.framework_id = p.framework_id where a.state = 'OPEN' on conflict do nothing",
            "update addendum_step set fingerprint = text_fingerprint(addendum_text(addendum_id)), done_on = :today - :n % 3, person_id = (select id from person order by id limit 1 offset :n % 20),"
                    + " unit_id = case when step = 'SIGN' then (select unit_id from project_party pp"
                    + " where pp.project_id = addendum_step.project_id and pp.organisation_id = addendum_step.organisation_id) end"
                    + " where id = (select g.id from addendum_step g join addendum a on a.id = g.addendum_id and a.state = 'OPEN'"
                    + " where g.done_on is null order by g.position, g.id limit 1)",
            "update addendum set state = 'AGREED', closed_on = :today, closed_by = person_id, closed_by_name = 'Iemand',"
                    + " holds_from = greatest(from_day, :today) where id = (select id from addendum a where a.state = 'OPEN' and not exists"
                    + " (select 1 from addendum_step g where g.addendum_id = a.id and g.done_on is null) order by id limit 1 offset :n % 2)",
            "update addendum set state = 'DECLINED', closed_on = :today, closed_by = person_id, closed_by_name = 'Iemand',"
                    + " closed_because = 'Nee' where state = 'OPEN' and :n % 7 = 0",
            "insert into remark (id, project_id, own, text, asks_id, asks_role, organisation_id, person_id, person_name, posted_on)"
                    + " select gen_random_uuid(), p.id, false, 'Vraag ' || :n, pp.organisation_id,"
                    + " (array['PROJECT_LEAD', 'SPECIALIST', 'APPROVER'])[1 + :n % 3], pp.organisation_id, n.id, 'Iemand', :day"
                    + " from project p join project_party pp on pp.project_id = p.id, (select * from person order by id limit 1) n"
                    + " where p.id = " + SOME + " order by pp.organisation_id limit 1 offset :n % 2",
            "insert into remark (id, project_id, own, text, answers, organisation_id, person_id, person_name, posted_on)"
                    + " select gen_random_uuid(), r.project_id, false, 'Antwoord', r.id, r.organisation_id, r.person_id, 'Iemand', :today"
                    + " from remark r where r.asks_id is not null order by r.id limit 1 offset :n % 7",
            "insert into project_prerequisite (project_id, code) select " + SOME
                    + ", (array['ethics-review', 'insurance'])[1 + :n % 2] on conflict do nothing",
            "delete from project_prerequisite where project_id = " + SOME + " and code = 'insurance'",
            "insert into prerequisite_proof (id, project_id, code, reference, valid_from, valid_until, organisation_id, person_id,"
                    + " person_name, recorded_on) select gen_random_uuid(), p.id, (array['ethics-review', 'insurance'])[1 + :n % 2],"
                    + " 'METC ' || :n, :day, case when :n % 3 > 0 then cast(:later as date) end, n.organisation_id, n.id, 'Iemand', :today"
                    + " from project p, (select * from person order by id limit 1) n where p.id = " + SOME,
            "insert into progress_report (id, project_id, number, done, organisation_id, person_id, person_name, reported_on)"
                    + " select gen_random_uuid(), p.id, 1 + (select count(*) from progress_report r where r.project_id = p.id), 'Veel',"
                    + " n.organisation_id, n.id, 'Iemand', :day from project p, (select * from person order by id limit 1) n"
                    + " where p.stage = 'AGREED' order by p.id limit 1 offset :n % 8",
            "update project_agreement set report_every_months = 1 + :n % 12, report_within_days = 30 where project_id = "
                    + SOME,
            "insert into suspension (id, project_id, from_day, reasons, organisation_id, person_id, person_name, suspended_on)"
                    + " select gen_random_uuid(), p.id, :later, 'Daarom', pp.organisation_id, (select id from person order by id limit 1),"
                    + " 'Iemand', :day from project p join project_party pp on pp.project_id = p.id where p.stage = 'AGREED'"
                    + " order by p.id, pp.organisation_id limit 1 offset :n % 8",
            "update suspension set resumed_on = :later, resumed_by = person_id, resumed_by_name = 'Iemand', resumed_because = 'Weer'"
                    + " where resumed_on is null and suspended_on <= :later and :n % 3 = 0",
            "update office_holder set held_until = case when held_until is null then :later end where id ="
                    + " (select id from office_holder order by id limit 1 offset :n % (select count(*) from office_holder))",
            "update office_holder set held_from = :day where held_until is null and id ="
                    + " (select id from office_holder order by id limit 1 offset :n % (select count(*) from office_holder))",
            "insert into project_move (id, project_id, command, from_stage, to_stage, reason, person_id, person_name, organisation_id,"
                    + " moved_on, moved_at) select gen_random_uuid(), p.id, c.command, c.from_stage, c.to_stage, 'Daarom', n.id, 'Iemand',"
                    + " n.organisation_id, :day, cast(:day as timestamp) from project p,"
                    + " (values ('SUBMIT', 'DRAFT', 'IN_REVIEW'), ('SEND_BACK', 'IN_REVIEW', 'DRAFT'), ('ENDORSE', 'IN_REVIEW', 'ELABORATION'),"
                    + " ('CHECK_WHW', 'ELABORATION', 'ELABORATION'), ('SIGN', 'SIGNING', 'AGREED'), ('COMPLETE', 'AGREED', 'COMPLETED'))"
                    + " c (command, from_stage, to_stage), (select * from person order by id limit 1) n where p.id = "
                    + SOME
                    + " order by c.command limit 1 offset :n % 6",
            "update project set stage = (array['IN_REVIEW', 'ELABORATION', 'IN_APPROVAL', 'WITHDRAWN', 'COMPLETED', 'DRAFT'])[1 + :n % 6],"
                    + " stage_since = :today, submitted_on = coalesce(submitted_on, :today) where id = " + SOME);

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Environment environment;

    private LocalDate today;

    @BeforeAll
    void act() throws Exception {
        today = TestClock.today();
        new UnevenProjects(new StagedProjects(beans)).make();
        SignedInActor.signOut();
        owner(new ClassPathResource("project/told.sql").getContentAsString(StandardCharsets.UTF_8));
        AtomicInteger happened = new AtomicInteger();
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        for (int hand = 0; hand < HANDS; hand++) {
            Random random = new Random(hand);
            hands.submit(() -> {
                for (int act = 0; act < ACTS / HANDS; act++) {
                    happened.addAndGet(change(random));
                }
            });
        }
        hands.shutdown();
        assertThat(hands.awaitTermination(2, TimeUnit.HOURS)).isTrue();
        assertThat(happened).hasValueGreaterThan(ACTS / 4);
    }

    @AfterAll
    static void signOut() {
        SignedInActor.signOut();
    }

    private int change(Random random) {
        String change = CHANGES.get(random.nextInt(CHANGES.size()));
        LocalDate day = today.plusDays(random.nextInt(900) - 700);
        Map<String, Object> parameters = Map.of(
                "n",
                random.nextInt(1_000_000),
                "day",
                day,
                "later",
                day.plusDays(1 + random.nextInt(500)),
                "today",
                today);
        try {
            Integer rows = transactions.execute(
                    state -> jdbc.sql(change).params(parameters).update());
            return rows == null || rows == 0 ? 0 : 1;
        } catch (DataAccessException refused) {
            return 0;
        }
    }

    @Test
    void whatIsKeptIsWhatTheFactsSay() {
        assertThat(jdbc.sql("select * from project_kept_wrongly()").query().listOfRows())
                .isEmpty();
        assertThat(jdbc.sql("select count(*) from project_stale")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsCountedIsWhatIsKept() {
        assertThat(jdbc.sql("""
                        with counted as (
                            select framework_id, fact, from_day as day, 1 as change from project_span cross join unnest(facts) fact
                            union all
                            select framework_id, fact, until_day, -1 from project_span cross join unnest(facts) fact
                            where until_day < 'infinity'
                            union all
                            select framework_id, 'EVENT ' || event, day, 1 from project_event)
                        (select c.framework_id, s.span, c.fact, cast(date_trunc(s.span, c.day) as date), sum(c.change)
                        from counted c cross join (values ('year'), ('month'), ('day')) s (span)
                        group by 1, 2, 3, 4 having sum(c.change) <> 0)
                        except select framework_id, span, fact, first, change from project_tally where change <> 0
                        """).query().listOfRows()).isEmpty();
    }

    /** Days from today. */
    @ParameterizedTest
    @ValueSource(ints = {-2000, -500, -300, -100, -30, -1, 0, 1, 40, 400})
    void anotherDerivationSaysTheSame(int days) {
        LocalDate day = today.plusDays(days);
        assertThat(differences("select * from told_on(:day)", "select * from project_on(:day)", day))
                .isEmpty();
        assertThat(differences("select * from told_turn(:day)", "select * from project_turn(:day)", day))
                .isEmpty();
        assertThat(differences(
                        "select f.id, t.* from framework f cross join lateral told_facts(f.id, :day) t",
                        "select f.id, t.* from framework f cross join lateral project_counts(f.id, :day) t"
                                + " where t.fact in (select fact from told_facts(f.id, :day))",
                        day))
                .isEmpty();
        assertThat(differences(
                        "select distinct * from told_event where day <= :day",
                        "select project_id, framework_id, event, day from project_event where day <= :day",
                        day))
                .isEmpty();
    }

    private List<Map<String, Object>> differences(String told, String kept, LocalDate day) {
        return jdbc.sql("(%1$s except %2$s) union all (%2$s except %1$s)".formatted(told, kept))
                .param("day", day)
                .query()
                .listOfRows();
    }

    private void owner(String statements) throws SQLException, IOException {
        try (Connection owner = DriverManager.getConnection(
                        environment.getProperty("spring.flyway.url"),
                        environment.getProperty("spring.flyway.user"),
                        environment.getProperty("spring.flyway.password"));
                Statement statement = owner.createStatement()) {
            statement.execute(statements);
        }
    }
}
