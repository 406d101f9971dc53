package nl.tweespan.shared;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows the rows of this page
 * @param page zero-based number of this page
 * @param size rows a page
 * @param total rows in all, counted up to {@code CAP}
 */
public record Slice<T>(List<T> rows, int page, int size, long total) {

    /** Rows are counted up to here; beyond it a page says "more than". */
    public static final int CAP = 5_000;

    /** The page asked for, kept within what is counted, so that no number in an address can be too large. */
    public static int within(int page, int size) {
        return Math.min(Math.max(page, 0), CAP / size);
    }

    public boolean capped() {
        return total > CAP;
    }

    public int pages() {
        return (int) Math.max(1, (Math.min(total, CAP) + size - 1) / size);
    }
}
