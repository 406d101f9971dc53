package nl.tweespan.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.tweespan.definition.Definition;
import nl.tweespan.definition.ElementDefinition.Parties;
import nl.tweespan.definition.EvaluationDefinition;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.ClassPathResource;

/**
 * Fills a registry with a great many made-up projects and with what happens around them: the same for the same seed and day. Written
 * by the owner of the tables in one transaction, in which their own triggers rest; checks and keys hold all of it.
 */
public final class LargeRegistry {

    private static final List<String> PARTS = List.of("1-chance", "2-people", "3-projects", "4-trail", "5-rooms");

    /** What the database is told of the agreements, which say it in their definitions. */
    private static final String TOLD = """
            create temp table asked (framework_id uuid, template text, letter text, role text, by_all boolean, fact text);
            create temp table predecessor (framework_id uuid, code text);
            create temp table spearhead (framework_id uuid, code text);
            create temp table question (framework_id uuid, code text, applies_to text);
            create temp table article (framework_id uuid, article text);
            create temp table paragraph (framework_id uuid, number text);
            create temp table evaluated (framework_id uuid, number int, norm text, title_nl text, title_en text, text_nl text, text_en text);
            """;

    /**
     * What rests meanwhile, and how it comes back. Triggers that are always at work, which keep history as it is, refuse no new row and
     * stay; keys are checked all at once when they come back.
     */
    private static final String RESTING = """
            select format('alter table %I disable trigger %I', c.relname, t.tgname),
                   format('alter table %I enable trigger %I', c.relname, t.tgname)
            from pg_trigger t join pg_class c on c.oid = t.tgrelid
            where not t.tgisinternal and t.tgenabled = 'O' and c.relnamespace = 'public'::regnamespace
            union all
            select format('alter table %I drop constraint %I', c.relname, k.conname),
                   format('alter table %I add constraint %I %s', c.relname, k.conname, pg_get_constraintdef(k.oid))
            from pg_constraint k join pg_class c on c.oid = k.conrelid
            where k.contype = 'f' and c.relnamespace = 'public'::regnamespace
            """;

    private static final String PROPOSED = "select exists (select 1 from project where origin = 'PROPOSAL')";

    private LargeRegistry() {}

    /**
     * Makes that many projects in the registry of the application.
     *
     * @return how many rows each table holds afterwards
     * @throws IllegalStateException when somebody has proposed a project in it
     */
    public static Map<String, Long> make(BeanFactory application, int number, long seed, LocalDate today)
            throws SQLException {
        DataSource owner = application.getBean(Flyway.class).getConfiguration().getDataSource();
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            if (!rows(statement, PROPOSED).equals(List.of("f"))) {
                throw new IllegalStateException("This registry has proposals of people; generate into an empty one.");
            }
            statement.execute(
                    "set local jit = off; set local work_mem = '256MB'; set local tweespan.today = '" + today + "'");
            statement.execute("select set_config('tweespan.actor_name', 'bin/generate', true)");
            Map<String, String> resting = pairs(statement, RESTING);
            statement.execute(String.join(";", resting.keySet()));
            statement.execute(TOLD);
            for (Framework framework : application.getBean(Frameworks.class).all()) {
                tell(connection, framework);
            }
            for (String part : PARTS) {
                statement.execute(script(part, number, seed, today));
            }
            statement.execute(String.join(";", resting.values()));
            statement.execute("analyze"); // before the function below reads all of it
            statement.execute("do $$ begin if to_regprocedure('project_keep_all()') is not null then"
                    + " perform project_keep_all(); end if; end $$");
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("analyze");
            return counted(statement);
        }
    }

    private static String script(String part, int number, long seed, LocalDate today) {
        try {
            return new ClassPathResource("generate/" + part + ".sql")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("${number}", String.valueOf(number))
                    .replace("${seed}", String.valueOf(seed))
                    .replace("${today}", today.toString());
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static void tell(Connection connection, Framework framework) throws SQLException {
        Definition definition = framework.definition();
        if (framework.takesProposals()) {
            tell(
                    connection,
                    framework,
                    "asked",
                    framework.checklist().elements().stream()
                            .map(element -> row(
                                    framework.checklist().code(),
                                    element.letter(),
                                    element.confirm().role().name(),
                                    element.confirm().parties() == Parties.BOTH,
                                    element.fact() == null
                                            ? null
                                            : element.fact().name())));
        }
        tell(
                connection,
                framework,
                "predecessor",
                definition.predecessors().stream().map(each -> row(each.code())));
        tell(
                connection,
                framework,
                "spearhead",
                definition.reviewCriteria().spearheads().stream().map(each -> row(each.code())));
        tell(
                connection,
                framework,
                "question",
                definition.reviewCriteria().questions().stream()
                        .map(each -> row(each.code(), each.appliesTo().name())));
        tell(
                connection,
                framework,
                "article",
                definition.articles().stream()
                        .filter(each -> each.number().matches("\\d+"))
                        .map(each -> row(each.number())));
        tell(
                connection,
                framework,
                "paragraph",
                definition.articles().stream()
                        .flatMap(each -> each.paragraphs().stream())
                        .map(each -> row(each.number())));
        EvaluationDefinition evaluation = definition.evaluation();
        if (evaluation != null) {
            tell(
                    connection,
                    framework,
                    "evaluated",
                    evaluation.points().stream()
                            .map(each -> row(
                                    each.number(),
                                    each.norm(),
                                    each.title().nl(),
                                    each.title().en(),
                                    each.text().nl(),
                                    each.text().en())));
        }
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    private static void tell(Connection connection, Framework framework, String table, Stream<@Nullable Object[]> rows)
            throws SQLException {
        for (Object[] row : rows.toList()) {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into " + table + " values (?" + ", ?".repeat(row.length) + ")")) {
                insert.setObject(1, framework.id());
                for (int column = 0; column < row.length; column++) {
                    insert.setObject(column + 2, row[column]);
                }
                insert.execute();
            }
        }
    }

    private static Map<String, Long> counted(Statement statement) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String table : rows(
                statement,
                "select relname from pg_class where relnamespace = 'public'::regnamespace"
                        + " and relkind = 'r' and reltuples > 0 order by reltuples desc")) {
            counts.put(
                    table,
                    Long.valueOf(
                            rows(statement, "select count(*) from " + table).get(0)));
        }
        return counts;
    }

    private static Map<String, String> pairs(Statement statement, String query) throws SQLException {
        Map<String, String> pairs = new LinkedHashMap<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                pairs.put(result.getString(1), result.getString(2));
            }
        }
        return pairs;
    }

    private static List<String> rows(Statement statement, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
