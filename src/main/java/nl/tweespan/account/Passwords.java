package nl.tweespan.account;

import java.util.Locale;
import java.util.Set;
import nl.tweespan.shared.RuleBroken;

/** What a password must be: long enough, and not one that everybody tries first. */
public final class Passwords {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private static final Set<String> OBVIOUS = Set.of(
            "123456789012",
            "1234567890123",
            "12345678901234",
            "passwordpassword",
            "password1234",
            "password12345",
            "password123456",
            "wachtwoord12",
            "wachtwoord123",
            "wachtwoord1234",
            "welkom123456",
            "welkom1234567",
            "qwertyuiop12",
            "qwertyuiop123",
            "qwerty123456",
            "abcdefghijkl",
            "administrator",
            "tweespan1234",
            "ziekenhuisgroep",
            "universiteit");

    private Passwords() {}

    /** Refuses a password that is too short, too long, obvious, one repeated character or the username. */
    static void check(String username, String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new RuleBroken(null, "account.password.length", SHORTEST, LONGEST);
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (OBVIOUS.contains(plain)
                || plain.equals(username)
                || plain.chars().distinct().count() < 4) {
            throw new RuleBroken(null, "account.password.obvious");
        }
    }
}
