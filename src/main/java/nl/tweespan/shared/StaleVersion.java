package nl.tweespan.shared;

/** The record changed, or the act was already done, after the page that was sent in was opened. */
public class StaleVersion extends RuntimeException {

    public StaleVersion(String what) {
        super(what);
    }

    /** Refuses when the record is no longer in the version that came with a form. */
    public static void check(long submitted, Versioned record) {
        check(record.getClass().getSimpleName(), submitted, record.storedVersion());
    }

    /** Refuses when the version that came with a form is not the one now stored. */
    public static void check(String what, long submitted, long stored) {
        if (submitted != stored) {
            throw new StaleVersion(what + ": submitted version " + submitted + ", stored " + stored);
        }
    }
}
