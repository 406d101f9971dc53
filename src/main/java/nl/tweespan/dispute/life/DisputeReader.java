package nl.tweespan.dispute.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tweespan.dispute.life.Arbitrator.ChosenBy;
import nl.tweespan.dispute.life.DisputeDetails.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Disputes as they were known at the end of a day; each question is one statement. */
@Component
@Transactional(readOnly = true)
class DisputeReader {

    private static final String FACTS = """
            select d.*, (select count(*) from dispute_meeting m where m.dispute_id = d.id and m.held_on <= :day) as meetings,
                   (select coalesce(jsonb_agg(to_jsonb(s) order by s.position), '[]') from dispute_step s
                    where s.dispute_id = d.id and s.recorded_on <= :day) as steps,
                   a.id as seat, a.organisation_id, a.chosen_by, a.name, a.appointed_on
            from (%s) d
            left join arbitrator a on a.dispute_id = d.id and a.appointed_on <= :day
            order by d.place, a.appointed_on, a.id
            """;

    /** The open ones first, then the last opened. */
    private static final String KNOWN = FACTS.formatted("""
            select d.*, row_number() over (
                       order by coalesce(least(settled_on, withdrawn_on, ruled_on) <= :day, false), opened_on desc, id desc) as place
            from dispute d
            where framework_id = any(:frameworks) and opened_on <= :day
            order by place limit :limit
            """);

    private static final String ONE =
            FACTS.formatted("select d.*, 1 as place from dispute d where framework_id = :framework and id = :id");

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JdbcClient jdbc;

    DisputeReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most so many disputes, the open ones first. */
    List<DisputeDetails> known(Collection<UUID> frameworks, LocalDate day, int limit) {
        return jdbc.sql(KNOWN)
                .param("frameworks", frameworks.toArray(UUID[]::new))
                .param("day", day)
                .param("limit", limit)
                .query(facts(day));
    }

    /** One dispute, also when it was opened later than that day. */
    Optional<DisputeDetails> byId(UUID framework, UUID id, LocalDate day) {
        return jdbc.sql(ONE).param("framework", framework).param("id", id).param("day", day).query(facts(day)).stream()
                .findFirst();
    }

    /** The consultations about a dispute, the newest first. */
    List<DisputeMeeting> meetings(UUID dispute, LocalDate day) {
        return jdbc.sql("""
                        select held_on, notes from dispute_meeting
                        where dispute_id = ? and held_on <= ? order by held_on desc, id desc limit 50
                        """).params(dispute, day).query(DisputeMeeting.class).list();
    }

    private static ResultSetExtractor<List<DisputeDetails>> facts(LocalDate day) {
        return rows -> collect(rows, day);
    }

    private static List<DisputeDetails> collect(ResultSet rows, LocalDate day) throws SQLException {
        Map<UUID, DisputeDetails> found = new LinkedHashMap<>();
        while (rows.next()) {
            UUID id = rows.getObject("id", UUID.class);
            DisputeDetails dispute = found.containsKey(id) ? found.get(id) : details(rows, day);
            found.put(id, dispute);
            if (rows.getObject("seat") != null) {
                dispute.arbitrators().add(arbitrator(rows));
            }
        }
        return List.copyOf(found.values());
    }

    private static DisputeDetails details(ResultSet row, LocalDate day) throws SQLException {
        Fact ruling = fact(row, "ruled_on", "ruling", day);
        return new DisputeDetails(
                row.getObject("id", UUID.class),
                row.getObject("framework_id", UUID.class),
                row.getObject("opened_by", UUID.class),
                row.getString("subject"),
                row.getString("about"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("project_id", UUID.class),
                row.getInt("meetings"),
                fact(row, "settled_on", "settlement", day),
                fact(row, "failed_on", "failure", day),
                fact(row, "withdrawn_on", "withdrawal", day),
                fact(row, "court_asked_on", "court_reference", day),
                ruling,
                ruling == null ? null : row.getString("ruling_place"),
                new ArrayList<>(),
                List.of(JSON.readValue(row.getString("steps"), DisputeDetails.StepTaken[].class)),
                row.getLong("version"));
    }

    private static @Nullable Fact fact(ResultSet row, String on, String text, LocalDate day) throws SQLException {
        LocalDate happened = row.getObject(on, LocalDate.class);
        return happened == null || happened.isAfter(day) ? null : new Fact(happened, row.getString(text));
    }

    private static Arbitrator arbitrator(ResultSet row) throws SQLException {
        return new Arbitrator(
                row.getObject("framework_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                ChosenBy.valueOf(row.getString("chosen_by")),
                row.getString("name"),
                row.getObject("appointed_on", LocalDate.class));
    }
}
