package nl.tweespan.board.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads consultations as they were known at the end of a day, for those who may see the agreement. */
@Service
@Transactional(readOnly = true)
public class Consultations {

    private static final int PAGE = 25;

    private static final String LIST = """
            select id, planned_for, place, held_on, year, recorded_on, afterwards, cancelled, unapproved, in_all
            from (
                select c.id, g.planned_for, g.place, c.cancelled_on <= :on as cancelled,
                       case when c.recorded_on <= :on then c.held_on end as held_on,
                       case when c.recorded_on <= :on then c.report_year end as year,
                       case when c.recorded_on <= :on then c.recorded_on end as recorded_on,
                       coalesce(c.recorded_on <= :on and c.planned_on > c.held_on, false) as afterwards,
                       exists (
                           select 1 from framework_party p
                           join lateral (
                               select m.id from consultation_minutes m
                               where m.consultation_id = c.id and m.written_on <= :on
                               order by m.number desc limit 1) m on true
                           where p.framework_id = c.framework_id and not exists (
                               select 1 from consultation_approval a
                               where a.minutes_id = m.id and a.organisation_id = p.organisation_id
                                 and a.approved_on <= :on)) as unapproved,
                       count(*) over () as in_all
                from consultation c
                join lateral (
                    select g.planned_for, g.place from consultation_planning g
                    where g.consultation_id = c.id and g.planned_on <= :on order by g.number desc limit 1) g on true
                where c.framework_id = :framework) known
            where cast(:year as int) is null or year = :year and not afterwards
            order by coalesce(held_on, planned_for) desc, id
            limit :size offset :skipped
            """;

    private final JdbcClient jdbc;
    private final ConsultationRepository consultations;
    private final ConsultationPaperRepository papers;

    Consultations(JdbcClient jdbc, ConsultationRepository consultations, ConsultationPaperRepository papers) {
        this.jdbc = jdbc;
        this.consultations = consultations;
        this.papers = papers;
    }

    private record Row(
            UUID id,
            LocalDate plannedFor,
            String place,
            @Nullable LocalDate heldOn,
            @Nullable Integer year,
            @Nullable LocalDate recordedOn,
            boolean afterwards,
            @Nullable Boolean cancelled,
            boolean unapproved,
            long inAll) {}

    /** One page of them, the latest day first; one statement. */
    public Slice<ConsultationSummary> list(UUID frameworkId, LocalDate on, int asked) {
        int page = Slice.within(asked, PAGE);
        List<Row> rows = rows(frameworkId, on, null, page);
        long total = rows.isEmpty() ? 0 : rows.get(0).inAll();
        return new Slice<>(rows.stream().map(Consultations::summary).toList(), page, PAGE, total);
    }

    /** The last ones that discussed the annual report of this year, which is kept with each; one statement. */
    public List<ConsultationSummary> withReportOf(UUID frameworkId, int year, LocalDate on) {
        return rows(frameworkId, on, year, 0).stream()
                .map(Consultations::summary)
                .toList();
    }

    /**
     * @throws NotFound when there is none under the agreement, or none that was known that day
     */
    public ConsultationDetails byId(UUID frameworkId, UUID id, LocalDate on) {
        return consultations
                .findByIdAndFrameworkId(id, frameworkId)
                .map(consultation -> consultation.details(on))
                .filter(consultation -> !consultation.plannedOn().isAfter(on))
                .orElseThrow(() -> new NotFound("consultation " + id));
    }

    /** @throws NotFound when nothing was kept */
    public Paper paper(UUID consultationId, Paper.Part part, Locale locale) {
        String language = locale.getLanguage().equals("en") ? "en" : "nl";
        return papers.findByConsultationIdAndPartAndLanguage(consultationId, part, language)
                .map(ConsultationPaper::paper)
                .orElseThrow(() -> new NotFound(part + " of consultation " + consultationId));
    }

    private List<Row> rows(UUID frameworkId, LocalDate on, @Nullable Integer year, int page) {
        return jdbc.sql(LIST)
                .param("framework", frameworkId)
                .param("on", on)
                .param("year", year)
                .param("size", PAGE)
                .param("skipped", (long) page * PAGE)
                .query(Row.class)
                .list();
    }

    private static ConsultationSummary summary(Row row) {
        return new ConsultationSummary(
                row.id(),
                row.plannedFor(),
                row.place(),
                row.heldOn(),
                row.year(),
                row.recordedOn(),
                row.afterwards(),
                Boolean.TRUE.equals(row.cancelled()),
                row.unapproved());
    }
}
