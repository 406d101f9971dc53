package nl.tweespan.project.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Stretch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists projects of a framework: the rows of one stretch, and a capped count. What a list narrows by is kept with each project
 * ({@code project_span.facets}), so that an index chooses the rows whatever is combined.
 */
@Service
@Transactional(readOnly = true)
public class ProjectList {

    static final int SIZE = 25;

    /** What a list is ordered by: the expression and its type, and the id of the same table, so that its index has them in order. */
    private enum Order {
        REFERENCE("p.reference", "text", "p.id"),
        TITLE("lower(p.title)", "text", "p.id"),
        STATUS("p.stage", "text", "p.id"),
        SINCE("s.since", "date", "s.project_id");

        private final String expression;
        private final String type;
        private final String id;

        Order(String expression, String type, String id) {
            this.expression = expression;
            this.type = type;
            this.id = id;
        }

        /** The tables that it needs, of which no more is read. */
        private String tables() {
            return this == SINCE ? "" : JOINED;
        }
    }

    private static final String JOINED = " join project p on p.id = s.project_id and p.framework_id = s.framework_id";

    private static final String CHOSEN = " where s.framework_id = :framework and ";

    /** The projects of the stretch are chosen first; what their rows show is read for them alone. */
    private static final String ROWS = """
            select p.reference, p.title, page.status, page.since, p.kind,
                   c.nl as themes_nl, c.en as themes_en, t.kind as turn, t.organisation_id as turn_party_id
            from (
                select %4$s as id, s.status, s.since, %1$s as key from project_span s %2$s
                order by %1$s %3$s, %4$s %3$s limit %5$d) page
            join project p on p.id = page.id
            left join lateral (
                select string_agg(h.name_nl || ' × ' || d.name_nl, ', ' order by h.name_nl) as nl,
                       string_agg(h.name_en || ' × ' || d.name_en, ', ' order by h.name_en) as en
                from project_cell pc
                join theme_wording(p.framework_id, :on) h on h.theme_id = pc.theme_id
                join domain_wording(p.framework_id, :on) d on d.domain_id = pc.domain_id
                where pc.project_id = p.id) c on true
            left join lateral (
                select kind, organisation_id from project_turn(:on) t where t.project_id = p.id
                order by kind, organisation_id limit 1) t on true
            order by page.key %3$s, p.id %3$s
            """;

    /** In the order of an index, which is then read no further than it counts; a bitmap would be made of all of it. */
    private static final String COUNT = """
            select count(*) from (
                select 1 from project_span s %s order by s.since desc, s.project_id desc limit %d) counted
            """;

    /** Both stand in an index with the order of the rows. */
    private static final String STATUS = "s.status = :status";

    private static final String YEAR = "s.year = :year";

    /** What waits for somebody; of an agreement that has ended only what is finished, not what begins. */
    private static final String MINE = """
            select q.queue from project_queues(:person, :grants, :on) q
            where q.queue like 'turn:%' or not framework_ended(:framework, :on)
            """;

    private final JdbcClient jdbc;
    private final Spans spans;
    private final Clock clock;

    ProjectList(JdbcClient jdbc, Spans spans, Clock clock) {
        this.jdbc = jdbc;
        this.spans = spans;
        this.clock = clock;
    }

    /** A stretch of the projects that this person may know of; unknown filter values find nothing. */
    public Stretch<ProjectSummary> at(Actor actor, Framework framework, ProjectFilter filter, Stretch.Place place) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "framework",
                framework.id(),
                "on",
                today,
                "parties",
                actor.parties().toArray(UUID[]::new)));
        String always = CHOSEN + spans.on(today) + Visibility.MAY_KNOW_SPAN;
        List<Condition> narrowed = narrowed(actor, framework, filter, today, parameters);
        String few = always + Condition.all(narrowed, Condition::found);
        long total = jdbc.sql(COUNT.formatted(few, Stretch.CAP + 1))
                .params(parameters)
                .query(Long.class)
                .single();
        boolean descending = filter.sort() == null || filter.sort().startsWith("-");
        Order order = order(filter.sort());
        boolean falling = descending != place.backwards();
        String chosen = total > Stretch.CAP ? always + Condition.all(narrowed, Condition::checked) : few;
        String from = beside(order, place.beside(), falling, today, parameters);
        List<ProjectSummary> found = jdbc.sql(ROWS.formatted(
                        order.expression, order.tables() + chosen + from, falling ? "desc" : "asc", order.id, SIZE + 1))
                .params(parameters)
                .query(ProjectSummary.class)
                .list();
        return Stretch.of(found, SIZE, place, total);
    }

    /**
     * What a list is narrowed by, said in two ways: few are found by an index of it, many by going through all in their order.
     *
     * @param found as an index finds it
     * @param checked as a row is asked
     */
    private record Condition(String found, String checked) {

        static Condition of(String condition) {
            return new Condition(condition, "(" + condition + ") is true");
        }

        static String all(List<Condition> conditions, Function<Condition, String> way) {
            return conditions.stream().map(way).map(each -> " and " + each).collect(Collectors.joining());
        }
    }

    private List<Condition> narrowed(
            Actor actor, Framework framework, ProjectFilter filter, LocalDate today, Map<String, Object> parameters) {
        List<Condition> conditions = new ArrayList<>();
        if (given(filter.status())) {
            conditions.add(new Condition(STATUS, STATUS));
            parameters.put("status", filter.status());
        }
        if (filter.year() != null) {
            conditions.add(new Condition(YEAR, YEAR));
            parameters.put("year", filter.year());
        }
        List<String> all = Facets.of(filter, actor.personId());
        if (!all.isEmpty()) {
            conditions.add(Condition.of(Facets.condition(all)));
        }
        if ("turn".equals(filter.mine())) {
            conditions.add(Condition.of("s.facets && cast(:mine as text[])"));
            parameters.put(
                    "mine",
                    jdbc.sql(MINE)
                            .params(Visibility.parameters(actor))
                            .params(Map.of("framework", framework.id(), "on", today))
                            .query(String.class)
                            .list()
                            .toArray(String[]::new));
        }
        String typed = filter.q();
        if (typed != null && !typed.isBlank()) {
            String has = "w.words @@ cast(" + words(typed) + " as tsquery)";
            String of = "from project_words w where w.project_id = s.project_id";
            conditions.add(
                    new Condition("exists (select 1 " + of + " and " + has + ")", "(select " + has + " " + of + ")"));
        }
        return conditions;
    }

    /** A literal: the planner knows how many have a word that it sees. */
    private String words(String typed) {
        return jdbc.sql("select quote_literal(project_query(?))")
                .param(typed)
                .query(String.class)
                .single();
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    /** The rows on one side of a row; all of them when there is no such row. */
    private String beside(
            Order order, @Nullable String reference, boolean falling, LocalDate today, Map<String, Object> parameters) {
        if (reference == null) {
            return "";
        }
        List<Map<String, Object>> beside = jdbc.sql(
                        "select cast(" + order.expression + " as text) as key, p.id from project_span s" + JOINED
                                + CHOSEN + spans.on(today) + " and p.reference = :reference")
                .params(Map.of("framework", parameters.get("framework"), "on", today, "reference", reference))
                .query()
                .listOfRows();
        if (beside.isEmpty()) {
            return "";
        }
        parameters.put("key", beside.get(0).get("key"));
        parameters.put("id", beside.get(0).get("id"));
        return " and (%s, %s) %s (cast(:key as %s), :id)"
                .formatted(order.expression, order.id, falling ? "<" : ">", order.type);
    }

    private static Order order(@Nullable String sort) {
        String wanted = sort == null ? "since" : sort.replaceFirst("^-", "");
        for (Order order : Order.values()) {
            if (order.name().toLowerCase(Locale.ROOT).equals(wanted)) {
                return order;
            }
        }
        return Order.SINCE;
    }
}
