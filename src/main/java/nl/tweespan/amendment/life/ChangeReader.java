package nl.tweespan.amendment.life;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reads all of an amendment or a notice with one statement: PostgreSQL gathers the parts into one JSON document. */
@Component
class ChangeReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Meetings are shown up to fifty; the others are as many as there are paragraphs, parties and projects. */
    private static final String SQL = """
            select to_jsonb(c) || jsonb_build_object(
                'received_on', case when coalesce(c.receipt_recorded_on, c.recorded_on) <= :on then c.received_on end,
                'ends_on', case when coalesce(c.end_recorded_on, c.recorded_on) <= :on then c.ends_on end,
                'framework_end', framework_end(c.framework_id, :on),
                'stood', framework_change_state(c, :on),
                'base', (select number from framework_version where id = c.base_version_id),
                'becomes', (select number from framework_version where id = c.new_version_id),
                'texts', coalesce((
                    select jsonb_agg(to_jsonb(t)) from amendment_text t where t.change_id = c.id), '[]'),
                'answers', coalesce((
                    select jsonb_agg(to_jsonb(a) order by a.answered_on, a.id) from framework_answer a
                    where a.change_id = c.id and a.recorded_on <= :on), '[]'),
                'adoptions', coalesce((
                    select jsonb_agg(to_jsonb(b) order by b.recorded_on, b.id) from amendment_adoption b
                    where b.change_id = c.id and b.recorded_on <= :on), '[]'),
                'consents', coalesce((
                    select jsonb_agg(to_jsonb(n) order by n.id) from notice_consent n
                    where n.change_id = c.id and n.recorded_on <= :on), '[]'),
                'counted', (
                    select m.meets_on from framework_meeting m
                    where m.change_id = c.id and m.recorded_on <= :on and framework_meeting_confirmed(m, :on)
                    order by (select max(cast(f.id as text)) from framework_meeting_confirmation f where f.meeting_id = m.id)
                    limit 1),
                'confirming', coalesce((
                    select jsonb_agg(distinct p.organisation_id) from framework_meeting m
                    join framework_party p on p.framework_id = c.framework_id and p.organisation_id <> m.organisation_id
                    where m.change_id = c.id and m.recorded_on <= :on and not exists (
                        select 1 from framework_meeting_confirmation f
                        where f.meeting_id = m.id and f.organisation_id = p.organisation_id
                          and f.recorded_on <= :on)), '[]'),
                'meetings', coalesce((
                    select jsonb_agg(to_jsonb(m) || jsonb_build_object('confirmations', coalesce((
                        select jsonb_agg(to_jsonb(f) order by f.id) from framework_meeting_confirmation f
                        where f.meeting_id = m.id and f.recorded_on <= :on), '[]')) order by m.meets_on, m.id)
                    from (select * from framework_meeting where change_id = c.id and recorded_on <= :on
                          order by meets_on desc, id desc limit 50) m), '[]'),
                'consequences', coalesce((
                    select jsonb_agg(to_jsonb(q)) from project_consequence q
                    where q.change_id = c.id and q.decided_on <= :on), '[]'))
            from framework_change c
            where c.framework_id = :framework and c.kind = :kind and c.number = :number and c.recorded_on <= :on
            """;

    private final JdbcClient jdbc;

    ChangeReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As it stood at the end of that day; empty when it was not there yet. */
    Optional<ChangeDetails> find(UUID framework, ChangeKind kind, int number, LocalDate on) {
        return jdbc.sql(SQL)
                .param("framework", framework)
                .param("kind", kind.name())
                .param("number", number)
                .param("on", on)
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, ChangeDetails.class));
    }
}
