package nl.tweespan.account.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a password is guessed: one or two words that many people use, once or repeated, with whatever digits and signs around
 * or between them, and with digits for letters. Such a password falls to a short list; three words do not.
 */
public final class Guess {

    private static final int MOST_WORDS_LETTERS = 60;

    /** Rows of keys and the alphabet. */
    private static final String ROWS =
            "qwertyuiopasdfghjklzxcvbnm azertyuiopqsdfghjklmwxcvbn abcdefghijklmnopqrstuvwxyz";

    private static final String ROWS_BACK = new StringBuilder(ROWS).reverse().toString();

    private static final Pattern NUMBER = Pattern.compile("(19|20)\\d\\d|\\d{3,}");
    private static final Pattern EDGES = Pattern.compile("^[^a-z]+|[^a-z]+$");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

    private static final Set<String> COMMON = read();

    private final Set<String> near;

    /** @param near words of the person and the parties, as {@link #letters} gives them */
    public Guess(Set<String> near) {
        this.near = near;
    }

    public boolean finds(String password) {
        String plain = plain(password);
        if (plain.chars().distinct().count() < 5 || digits(plain)) {
            return true;
        }
        String inner = EDGES.matcher(plain).replaceAll("");
        String numberless = EDGES.matcher(NUMBER.matcher(plain).replaceAll("")).replaceAll("");
        return Stream.of(
                        plain,
                        unmasked(inner, 'i'),
                        unmasked(inner, 'l'),
                        unmasked(numberless, 'i'),
                        unmasked(numberless, 'l'))
                .map(Guess::letters)
                .anyMatch(this::easy);
    }

    /** The letters of a text alone, small and without accents. */
    public static String letters(String text) {
        return NO_LETTER.matcher(plain(text)).replaceAll("");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Hardly a letter, and no more signs than a date or a telephone number has. */
    private static boolean digits(String plain) {
        return letters(plain).length() < 3
                && plain.chars().filter(Character::isDigit).count() * 3L >= plain.length() * 2L;
    }

    private static String unmasked(String text, char one) {
        return text.replace('0', 'o')
                .replace('1', one)
                .replace('!', one)
                .replace('3', 'e')
                .replace('€', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't')
                .replace('8', 'b')
                .replace('9', 'g');
    }

    private boolean easy(String letters) {
        String core = once(letters);
        int length = core.length();
        return length > 0
                && length <= MOST_WORDS_LETTERS
                && IntStream.rangeClosed(1, length)
                        .anyMatch(end -> word(core.substring(0, end)) && (end == length || word(core.substring(end))));
    }

    private boolean word(String letters) {
        return near.contains(letters)
                || COMMON.contains(letters)
                || letters.length() > 3 && (ROWS.contains(letters) || ROWS_BACK.contains(letters));
    }

    /** What a text repeats, such as {@code zgt} for {@code zgtzgtzgt}. */
    private static String once(String text) {
        return IntStream.rangeClosed(1, text.length() / 2)
                .filter(length -> text.length() % length == 0)
                .mapToObj(length -> text.substring(0, length))
                .filter(part -> part.repeat(text.length() / part.length()).equals(text))
                .findFirst()
                .orElse(text);
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Guess.class.getResourceAsStream("/passwords/common.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
