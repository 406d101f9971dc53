package nl.tweespan.project.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tweespan.agenda.TaskSource;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for somebody's decision, the longest waiting first, to be worked through without returning to the start.
 *
 * @param all of it, up to {@link TaskSource#CAP}
 * @param at place of the decision that is open, from 0 on; -1 when it waits for somebody else, or no longer
 */
public record DecisionQueue(List<Waiting> all, int at) {

    /** Shown beside the decision at most. */
    private static final int SHOWN = 3;

    /**
     * A decision that waits.
     *
     * @param again whether it was sent back before
     */
    public record Waiting(String reference, String title, TurnKind kind, LocalDate since, boolean again) {

        public String url() {
            return kind.url(reference);
        }

        public Sentence act() {
            return Sentence.of(kind.words(again) + ".act");
        }

        boolean is(String project, TurnKind turn) {
            return reference.equals(project) && kind == turn;
        }
    }

    /** The one that is open; null when it does not wait for this person. */
    public @Nullable Waiting open() {
        return at < 0 ? null : all.get(at);
    }

    /** What comes after it, in the order in which it is worked through: what was put off comes round again. */
    public List<Waiting> after() {
        return at < 0
                ? all
                : Stream.concat(all.subList(at + 1, all.size()).stream(), all.subList(0, at).stream())
                        .toList();
    }

    /** The first few of those. */
    public List<Waiting> shown() {
        return after().stream().limit(SHOWN).toList();
    }

    /** What comes next; null when this is the last. */
    public @Nullable Waiting next() {
        return after().stream().findFirst().orElse(null);
    }

    /** Reads it. */
    @Component
    @Transactional(readOnly = true)
    public static class Reader {

        private static final String SQL = """
                with %s
                select p.reference, p.title, t.kind, t.since, %s as again
                from mine t join project p on p.id = t.project_id
                where t.kind in ('REVIEW', 'CONFIRM', 'APPROVE', 'SIGN', 'APPROVE_ADDENDUM', 'SIGN_ADDENDUM')
                order by t.since, p.reference, t.kind
                """.formatted(ProjectTasks.MINE, ProjectTasks.AGAIN);

        private final JdbcClient jdbc;

        Reader(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        /** The queue of this person with the decision that is open, with one statement. */
        public DecisionQueue of(Actor actor, String reference, TurnKind kind, LocalDate today) {
            List<Waiting> all = jdbc.sql(SQL)
                    .params(Visibility.parameters(actor))
                    .params(Map.of("today", today, "cap", TaskSource.CAP + 1))
                    .query(Waiting.class)
                    .list();
            for (int at = 0; at < all.size(); at++) {
                if (all.get(at).is(reference, kind)) {
                    return new DecisionQueue(all, at);
                }
            }
            return new DecisionQueue(all, -1);
        }
    }
}
