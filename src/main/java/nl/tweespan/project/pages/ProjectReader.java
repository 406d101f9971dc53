package nl.tweespan.project.pages;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reads all of a project with one statement: PostgreSQL gathers the parts into one JSON document. */
@Component
public class ProjectReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Lines of the course that a page shows; the history page has them all. */
    private static final String SQL = """
            select to_jsonb(p) || jsonb_build_object(
                'fingerprint', text_fingerprint(t.words),
                'signed_starts_on', p.starts_on,
                'signed_ends_on', p.ends_on,
                'starts_on', m.starts_on,
                'ends_on', m.ends_on,
                'early_end', (select to_jsonb(e) from early_end e where e.project_id = p.id order by e.number desc limit 1),
                'closing', coalesce((
                    select jsonb_object_agg(c.point, c.text) from closing_point c where c.project_id = p.id), '{}'),
                'begun_from', (select b.reference from project b where b.id = p.begun_from),
                'answers', coalesce((
                    select jsonb_object_agg(a.question, a.answer) from proposal_answer a where a.project_id = p.id), '{}'),
                'prerequisites', coalesce((
                    select jsonb_agg(n.code) from project_prerequisite n where n.project_id = p.id), '[]'),
                'proofs', coalesce((
                    select jsonb_agg(to_jsonb(f) order by f.valid_from desc, f.id desc)
                    from prerequisite_proof f where f.project_id = p.id), '[]'),
                'progress', coalesce((
                    select jsonb_agg(to_jsonb(r) order by r.number desc) from progress_report r where r.project_id = p.id), '[]'),
                'suspensions', coalesce((
                    select jsonb_agg(to_jsonb(u) order by u.from_day desc, u.id desc) from suspension u where u.project_id = p.id), '[]'),
                'addenda', coalesce((
                    select jsonb_agg(to_jsonb(a) || jsonb_build_object('in_force', coalesce(a.holds_from <= :today, false),
                        'fingerprint', text_fingerprint(addendum_text(a.id)),
                        'words', coalesce((
                            select jsonb_object_agg(e.letter, jsonb_build_object('text', e.text, 'evidence', e.evidence))
                            from addendum_element e where e.addendum_id = a.id), '{}'),
                        'steps', coalesce((
                            select jsonb_agg(to_jsonb(g) || jsonb_build_object('person_name', n.name, 'unit',
                                case when u.id is not null then jsonb_build_object('nl', u.name_nl, 'en', u.name_en) end) order by g.position)
                            from addendum_step g left join person n on n.id = g.person_id left join unit u on u.id = g.unit_id
                            where g.addendum_id = a.id), '[]')) order by a.number)
                    from addendum a where a.project_id = p.id), '[]'),
                'status', (select s.status from project_span s
                    where s.project_id = p.id and s.from_day <= :today and s.until_day > :today),
                'framework_ended_on', case when framework_ended(p.framework_id, :today) then framework_end(p.framework_id, :today) end,
                'whw_checked_by_name', (select name from person where id = p.whw_checked_by),
                'parties', (
                    select jsonb_agg(to_jsonb(pp) || jsonb_build_object('contact', c.name, 'gone', c.active is false, 'unit',
                        case when u.id is not null then jsonb_build_object('nl', u.name_nl, 'en', u.name_en) end)
                        order by pp.position)
                    from project_party pp
                    left join unit u on u.id = pp.unit_id
                    left join person c on c.id = pp.contact_id
                    where pp.project_id = p.id),
                'participants', coalesce((
                    select jsonb_agg(t.organisation_id) from project_participant t where t.project_id = p.id), '[]'),
                'cells', coalesce((select jsonb_agg(to_jsonb(c)) from project_cell c where c.project_id = p.id), '[]'),
                'moves', coalesce((
                    select jsonb_agg(to_jsonb(m) order by m.moved_at desc, m.id desc)
                    from (select * from project_move where project_id = p.id order by moved_at desc, id desc limit 50) m), '[]'),
                'review', (
                    select to_jsonb(r) || jsonb_build_object('person_name', n.name, 'answers', coalesce((
                        select jsonb_agg(to_jsonb(a) order by a.question) from review_answer a where a.review_id = r.id), '[]'))
                    from review r join person n on n.id = r.person_id
                    where r.project_id = p.id order by r.id desc limit 1),
                'refusal', (select to_jsonb(f) from refusal f where f.project_id = p.id),
                'conditions', coalesce((
                    select jsonb_agg(to_jsonb(c) order by c.position) from approval_condition c where c.project_id = p.id), '[]'),
                'signatures', coalesce((
                    select jsonb_agg(to_jsonb(s) || jsonb_build_object('person_name', n.name, 'words', project_signed_words(s, t.words),
                        'unit', jsonb_build_object('nl', u.name_nl, 'en', u.name_en)) order by s.signed_on, s.id)
                    from project_signature s join unit u on u.id = s.unit_id join person n on n.id = s.person_id
                    where s.project_id = p.id), '[]'),
                'deviations', coalesce((
                    select jsonb_agg(to_jsonb(d) order by d.article, d.id) from deviation d where d.project_id = p.id), '[]'),
                'notices', coalesce((
                    select jsonb_agg(to_jsonb(i) order by i.told_on, i.id) from internal_notice i where i.project_id = p.id), '[]'),
                'turns', coalesce((
                    select jsonb_agg(to_jsonb(t) || jsonb_build_object('person_name', n.name) order by t.kind, t.organisation_id)
                    from project_turn(:today) t left join person n on n.id = t.person_id where t.project_id = p.id), '[]'))
            from project p cross join lateral (select project_text(p.id) as words offset 0) t cross join project_term(p.id, :today) m
            where p.reference = :reference
            """;

    private final JdbcClient jdbc;

    ProjectReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ProjectDetails> byReference(String reference, LocalDate today) {
        return jdbc.sql(SQL)
                .param("reference", reference)
                .param("today", today)
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, ProjectDetails.class));
    }
}
