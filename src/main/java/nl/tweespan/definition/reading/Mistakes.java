package nl.tweespan.definition.reading;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.tweespan.shared.Sentence;

/** Gathers what is wrong in one file, so that its author hears everything at once; of a file without end, the beginning. */
final class Mistakes {

    private static final int MOST = 100;
    private static final int LONGEST_ECHO = 120;

    private final String file;
    private final Set<Mistake> found = new LinkedHashSet<>();

    Mistakes(String file) {
        this.file = file;
    }

    /** @param reason last part of a message key {@code definition.wrong.…} */
    void add(int line, String reason, Object... args) {
        if (found.size() < MOST) {
            Object[] echoed = Stream.of(args).map(Mistakes::echo).toArray();
            found.add(new Mistake(file, line, Sentence.of("definition.wrong." + reason, echoed)));
        }
    }

    private static Object echo(Object arg) {
        return arg instanceof String word && word.length() > LONGEST_ECHO ? word.substring(0, LONGEST_ECHO) + "…" : arg;
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new WrongDefinition(found.stream()
                    .sorted(Comparator.comparingInt(Mistake::line))
                    .toList());
        }
    }
}
