package nl.tweespan.budget;

/**
 * What a page asks of the database.
 *
 * @param statements sent for the page itself
 * @param buffers pages of eight kilobytes that the server looked at, in memory or not
 * @param rows read from tables and indexes, however many of them came out
 */
record Spent(long statements, long buffers, long rows) {

    boolean within(Spent budget) {
        return statements <= budget.statements && buffers <= budget.buffers && rows <= budget.rows;
    }

    @Override
    public String toString() {
        return "%d %d %d".formatted(statements, buffers, rows);
    }
}
