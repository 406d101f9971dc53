package nl.tweespan.platform.embedded;

/** Tweespan cannot start for want of a database; says what to do about it. */
class NoDatabase extends RuntimeException {

    private final String action;

    NoDatabase(String description, String action) {
        super(description);
        this.action = action;
    }

    String action() {
        return action;
    }
}
