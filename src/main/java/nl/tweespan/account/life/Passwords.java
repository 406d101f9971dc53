package nl.tweespan.account.life;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweespan.account.signin.Guess;
import nl.tweespan.party.Organisation;
import nl.tweespan.party.Parties;
import nl.tweespan.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** What a password must be: long enough, and not one that somebody who knows the language and the parties tries first. */
@Component
public class Passwords {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private final Parties parties;

    Passwords(Parties parties) {
        this.parties = parties;
    }

    /**
     * Refuses a password that is too short or too long, or that is easy to guess.
     *
     * @param about what everybody knows of its person, such as the username
     * @throws RuleBroken with the reason
     */
    void check(String password, String... about) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new RuleBroken(null, "account.password.length", SHORTEST, LONGEST);
        }
        if (new Guess(words(about)).finds(password)) {
            throw new RuleBroken(null, "account.password.obvious");
        }
    }

    /** The words of these texts and of the names of all parties. */
    private Set<String> words(String... about) {
        return Stream.concat(Arrays.stream(about), parties.all().stream().flatMap(Passwords::names))
                .flatMap(text -> Stream.concat(Stream.of(text), Arrays.stream(text.split("[^\\p{L}]+"))))
                .map(Guess::letters)
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(Organisation party) {
        return Stream.of(
                party.code(), party.shortName(), party.name().nl(), party.name().en(), party.legalName(), party.seat());
    }
}
