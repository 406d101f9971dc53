package nl.tweespan.account.signin;

import java.time.Duration;

/**
 * How often something may be tried: so many times at once, and then again each time the pause has passed. A person who forgot a
 * password stays below all of them; whoever guesses does not get on.
 */
public enum Limit {
    /** One account from one address. It shuts out who guesses, not the account's owner elsewhere. */
    ACCOUNT_AT_ADDRESS(20, Duration.ofMinutes(1)),
    /** All accounts from one address; a whole hospital may have one, so a right password gives back what it took. */
    ADDRESS(60, Duration.ofSeconds(5)),
    /** One account from all addresses together; a browser in which its owner signed in before is not counted here. */
    ACCOUNT(60, Duration.ofMinutes(1)),
    /** One account in a browser in which its owner signed in before. */
    KNOWN_BROWSER(20, Duration.ofMinutes(1)),
    /** The password asked again of somebody who is signed in. */
    OWN_PASSWORD(10, Duration.ofMinutes(1));

    private final int atOnce;
    private final Duration pause;

    Limit(int atOnce, Duration pause) {
        this.atOnce = atOnce;
        this.pause = pause;
    }

    public int atOnce() {
        return atOnce;
    }

    Duration pause() {
        return pause;
    }
}
