package nl.tweespan.agenda;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.tweespan.shared.Actor;

/** Offers what waits; implemented by the room that owns the facts, with a constant number of queries. */
public interface TaskSource {

    /** What waits for this person and, of what they may see, for others. */
    Tasks tasks(Actor actor, LocalDate today);

    /**
     * @param mine waits for this person, the longest waiting first, at most {@link #LIMIT}
     * @param others waits for somebody else, likewise, of at most {@link #LIMIT} records; a task for each who is waited for
     * @param mineInAll how many wait for this person in all; more than {@link #CAP} need not be counted
     * @param othersInAll how many records wait for others in all, likewise
     */
    record Tasks(List<Task> mine, List<Task> others, long mineInAll, long othersInAll) {

        /** All that waits, in whatever order: the longest waiting come first, and the rest is only counted. */
        public static Tasks of(Collection<Task> mine, Collection<Task> others) {
            List<String> records = sorted(others).map(Task::record).distinct().toList();
            Set<String> first = Set.copyOf(records.subList(0, Math.min(LIMIT, records.size())));
            return new Tasks(
                    sorted(mine).limit(LIMIT).toList(),
                    sorted(others).filter(task -> first.contains(task.record())).toList(),
                    mine.size(),
                    records.size());
        }

        private static Stream<Task> sorted(Collection<Task> tasks) {
            return tasks.stream().sorted(Comparator.comparing(Task::since));
        }
    }

    /** Lines shown at most, per list. */
    int LIMIT = 25;

    /** What waits is counted up to here; beyond it the page says "more than". */
    int CAP = 100;
}
