package nl.tweespan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Files are finished, and no test waits by the clock. One idea a file: no number of lines is refused, the longest are named. */
public abstract class FileRules {

    private static final List<Sources> MAIN = Sources.below("src/main/java", ".java");
    private static final List<Sources> TESTS = Sources.below("src/test/java", ".java");

    // split, so that this file does not find itself
    private static final Pattern SLEEP = Pattern.compile("Thread\\." + "sleep");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern MACHINE_DAY = Pattern.compile(
            "current_" + "date|local" + "timestamp|(Date|DateTime|Year|YearMonth|MonthDay)\\.now\\(\\)|new Date\\(\\)");
    private static final Pattern BANNER = Pattern.compile("@au" + "thor\\b");

    @AfterAll
    static void tellTheTenLongest() {
        Stream.concat(MAIN.stream(), Sources.below("src/main/resources/templates", ".html").stream())
                .sorted(Comparator.comparing(Sources::lines).reversed())
                .limit(10)
                .forEach(file -> System.out.printf("%5d lines  %s%n", file.lines(), file.path()));
    }

    @Test
    void nothingSleeps() {
        assertThat(places(SLEEP)).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(places(UNFINISHED)).isEmpty();
    }

    /** Of the Clock bean instead, which tests read as {@code TestClock}; a statement gets the day as an argument. */
    @Test
    void nothingAsksTheMachineWhatDayItIs() {
        assertThat(Stream.concat(
                        places(MACHINE_DAY),
                        Sources.below("src/main/resources/db", ".sql").stream()
                                .flatMap(file -> file.places(MACHINE_DAY))))
                .isEmpty();
    }

    @Test
    void nobodySignsCode() {
        assertThat(places(BANNER)).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(MAIN.stream()
                        .map(file -> file.path().getParent())
                        .distinct()
                        .filter(folder -> MAIN.stream()
                                .noneMatch(file -> file.path().equals(folder.resolve("package-info.java"))
                                        && file.text().contains("@NullMarked"))))
                .isEmpty();
    }

    private static Stream<String> places(Pattern pattern) {
        return Stream.concat(MAIN.stream(), TESTS.stream()).flatMap(file -> file.places(pattern));
    }
}
