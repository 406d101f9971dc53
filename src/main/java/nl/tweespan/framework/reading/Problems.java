package nl.tweespan.framework.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.tweespan.shared.Sentence;

/** Gathers what is wrong in one file, so that its author hears everything at once. */
final class Problems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    /** @param reason last part of a message key {@code framework.wrong.…} */
    void add(int line, String reason, Object... args) {
        Problem problem = new Problem(file, line, Sentence.of("framework.wrong." + reason, args));
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparingInt(Problem::line));
            throw new WrongDefinition(found);
        }
    }
}
