package nl.tweespan.project.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists projects of a framework with two statements: the rows of one page, and a capped count. */
@Service
@Transactional(readOnly = true)
public class ProjectList {

    static final int SIZE = 25;

    private static final Map<String, String> ORDERS = Map.of(
            "reference", "p.reference", "title", "lower(p.title)", "status", "p.stage", "since", "p.stage_since");

    /** The projects of the page are chosen first; what their rows show is read for them alone. */
    private static final String ROWS = """
            select p.reference, p.title, project_status(p, :today) as status, p.stage_since as since, p.kind,
                   c.nl as themes_nl, c.en as themes_en, t.kind as turn, t.organisation_id as turn_party_id
            from (select p.id from project p %1$s %2$s limit :size offset :offset) page
            join project p on p.id = page.id
            left join lateral (
                select string_agg(h.name_nl || ' × ' || d.name_nl, ', ' order by h.name_nl) as nl,
                       string_agg(h.name_en || ' × ' || d.name_en, ', ' order by h.name_en) as en
                from project_cell pc
                join theme_wording(p.framework_id, :today) h on h.theme_id = pc.theme_id
                join domain_wording(p.framework_id, :today) d on d.domain_id = pc.domain_id
                where pc.project_id = p.id) c on true
            left join lateral (
                select kind, organisation_id from project_turn(:today) t where t.project_id = p.id
                order by kind, organisation_id limit 1) t on true
            %2$s
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ProjectList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One page of the projects that this person may know of; unknown filter values find nothing. */
    public Slice<ProjectSummary> page(Actor actor, Framework framework, ProjectFilter filter, int page) {
        Map<String, Object> parameters = new HashMap<>(Visibility.parameters(actor));
        parameters.put("framework", framework.id());
        parameters.put("today", LocalDate.now(clock));
        String where = where(filter, parameters);
        List<ProjectSummary> rows = jdbc.sql(ROWS.formatted(where, order(filter.sort())))
                .params(parameters)
                .param("size", SIZE)
                .param("offset", Math.min(page, Slice.CAP / SIZE) * SIZE)
                .query(ProjectSummary.class)
                .list();
        long total = jdbc.sql("select count(*) from (select 1 from project p" + where + " limit :cap) counted")
                .params(parameters)
                .param("cap", Slice.CAP + 1)
                .query(Long.class)
                .single();
        return new Slice<>(rows, page, SIZE, total);
    }

    private static String where(ProjectFilter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("p.framework_id = :framework", Visibility.MAY_KNOW));
        narrow(
                conditions,
                parameters,
                "q",
                like(filter.q()),
                "(p.title ilike :q or p.reference ilike :q or " + ProjectHits.HOLDS + ")");
        narrow(conditions, parameters, "status", filter.status(), "project_status(p, :today) = :status");
        narrow(conditions, parameters, "kind", filter.kind(), "p.kind = :kind");
        narrow(conditions, parameters, "theme", filter.theme(), cell("theme", "theme"));
        narrow(conditions, parameters, "domain", filter.domain(), cell("domain", "domain"));
        narrow(
                conditions,
                parameters,
                "year",
                filter.year() == null ? null : "%-" + filter.year() + "-%",
                "p.reference like :year");
        if ("contact".equals(filter.mine())) {
            conditions.add(
                    "exists (select 1 from project_party o where o.project_id = p.id and o.contact_id = :person)");
        } else if ("turn".equals(filter.mine())) {
            conditions.add("exists (select 1 from project_turn(:today) t where t.project_id = p.id and "
                    + Visibility.WAITS_FOR_ME + ")");
        }
        return " where " + String.join(" and ", conditions);
    }

    private static String cell(String table, String parameter) {
        return "exists (select 1 from project_cell pc join " + table + " x on x.id = pc." + table
                + "_id where pc.project_id = p.id and x.code = :" + parameter + ")";
    }

    private static void narrow(
            List<String> conditions,
            Map<String, Object> parameters,
            String name,
            @Nullable String value,
            String condition) {
        if (value != null && !value.isBlank()) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    /** Words as a pattern that finds them literally anywhere. */
    private static @Nullable String like(@Nullable String words) {
        return words == null || words.isBlank()
                ? null
                : "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static String order(@Nullable String sort) {
        String wanted = sort == null ? "-since" : sort;
        boolean descending = wanted.startsWith("-");
        String column = ORDERS.getOrDefault(descending ? wanted.substring(1) : wanted, "p.stage_since");
        return " order by " + column + (descending ? " desc" : " asc") + ", p.id desc";
    }
}
