package nl.tweespan.platform.database;

/** Tweespan cannot start for want of a database that it can work with; says what to do about it. */
public class NoDatabase extends RuntimeException {

    private final String action;

    public NoDatabase(String description, String action) {
        super(description);
        this.action = action;
    }

    String action() {
        return action;
    }
}
