package nl.tweespan.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a long list. It is found by the row that it follows or precedes, so that the last costs no more than the first;
 * where it stands in the list is told only as far as the address that led here said so.
 *
 * @param rows in the order of the list
 * @param earlier whether there are rows before it
 * @param later whether there are rows after it
 * @param place number of the first of its rows in the list, counted from 1; null when nobody knows
 * @param total rows in all, counted up to {@code CAP}
 */
public record Stretch<T>(
        List<T> rows,
        boolean earlier,
        boolean later,
        @Nullable Long place,
        long total) {

    /** Rows are counted up to here; beyond it a list says "more than". */
    public static final int CAP = 500;

    /**
     * Where a stretch begins or ends.
     *
     * @param after key of the row that it follows; null for none
     * @param before key of the row that it precedes; null for none
     * @param end whether it is the last stretch
     * @param place as the address says, of its first row; null when it does not
     */
    public record Place(
            @Nullable String after,
            @Nullable String before,
            boolean end,
            @Nullable Long place) {

        public static final Place START = new Place(null, null, false, 1L);

        /** Of the parameters of an address, of which one counts. */
        public static Place of(@Nullable String after, @Nullable String before, boolean end, @Nullable Long place) {
            Long known = place == null || place < 1 ? null : place;
            if (given(after)) {
                return new Place(after, null, false, known);
            }
            if (given(before)) {
                return new Place(null, before, false, known);
            }
            return end ? new Place(null, null, true, null) : START;
        }

        /** Whether rows are looked for from the end of the list on. */
        public boolean backwards() {
            return before != null || end;
        }

        /** Key of the row beside it; null at either end of the list. */
        public @Nullable String beside() {
            return after != null ? after : before;
        }

        private static boolean given(@Nullable String key) {
            return key != null && !key.isBlank();
        }
    }

    /** Of the rows found from a place on, one more than a stretch holds when there are more; backwards they are found in reverse. */
    public static <T> Stretch<T> of(List<T> found, int size, Place place, long total) {
        boolean more = found.size() > size;
        List<T> rows = more ? found.subList(0, size) : found;
        return place.backwards()
                ? new Stretch<>(
                        reversed(rows), more, place.before() != null, backwards(rows, more, place, total), total)
                : new Stretch<>(rows, place.after() != null, more, place.place(), total);
    }

    private static @Nullable Long backwards(List<?> rows, boolean more, Place place, long total) {
        if (!more) {
            return 1L;
        }
        return place.end() ? total > CAP ? null : Long.valueOf(total - rows.size() + 1) : place.place();
    }

    private static <T> List<T> reversed(List<T> rows) {
        List<T> turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        return turned;
    }

    public T getFirst() {
        return rows.get(0);
    }

    public T getLast() {
        return rows.get(rows.size() - 1);
    }

    public boolean capped() {
        return total > CAP;
    }
}
