package nl.tweespan.project.norms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.project.pages.Spans;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells, for any day, of how many projects each {@link NormFact} was true, and of which for example. */
@Component
@Transactional(readOnly = true)
class NormFacts {

    private static final int EXAMPLES = 5;
    private static final int MANY = 1_000;

    private static final String EXAMPLE = """
            (select '%1$s' as fact, p.reference
            from (
                select s.project_id, s.since from project_span s
                where s.framework_id = :framework and %4$s and %2$s
                order by s.since desc, s.project_id desc limit %3$d) s
            join project p on p.id = s.project_id
            order by s.since desc, s.project_id desc)
            """;

    private final JdbcClient jdbc;
    private final Spans spans;

    NormFacts(JdbcClient jdbc, Spans spans) {
        this.jdbc = jdbc;
        this.spans = spans;
    }

    private record Count(String fact, long projects) {}

    private record Example(NormFact fact, String reference) {}

    /** What was true of how many projects. */
    Map<NormFact, Long> counts(UUID frameworkId, LocalDate day) {
        Map<NormFact, Long> counts = new EnumMap<>(NormFact.class);
        jdbc.sql("select fact, projects from project_counts(:framework, :on) where fact = any(:facts)")
                .param("framework", frameworkId)
                .param("on", day)
                .param("facts", names())
                .query(Count.class)
                .list()
                .forEach(count -> counts.put(NormFact.valueOf(count.fact()), count.projects()));
        return counts;
    }

    /** References of at most five projects of which each of these was true, of so many; those that changed their stage last. */
    Map<NormFact, List<String>> examples(UUID frameworkId, LocalDate day, Map<NormFact, Long> facts) {
        Map<NormFact, List<String>> examples = new EnumMap<>(NormFact.class);
        if (facts.isEmpty()) {
            return examples;
        }
        jdbc.sql(facts.entrySet().stream()
                        .map(fact -> EXAMPLE.formatted(
                                fact.getKey(),
                                spans.on(day),
                                Math.min(EXAMPLES, fact.getValue()),
                                holds(fact.getKey(), day, fact.getValue())))
                        .collect(Collectors.joining(" union all ")))
                .param("framework", frameworkId)
                .param("on", day)
                .query(Example.class)
                .list()
                .forEach(example -> examples.computeIfAbsent(example.fact(), fact -> new ArrayList<>())
                        .add(example.reference()));
        return examples;
    }

    /**
     * Each fact that is exemplified has an index of those of which it is true now, the last changed first. Of a day that is past, few are
     * found by the index of facts; of many the first few by going through all, and so is what never lasts long, for that was true of
     * nearly every project once.
     */
    private String holds(NormFact fact, LocalDate day, long projects) {
        boolean few = spans.past(day) && projects < MANY && !fact.passes();
        return (few ? "s.facts @> array['%s']" : "'%s' = any (s.facts)").formatted(fact);
    }

    private static String[] names() {
        return Arrays.stream(NormFact.values()).map(Enum::name).toArray(String[]::new);
    }
}
