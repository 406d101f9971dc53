package nl.tweespan.definition.reading;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tweespan.shared.Sentence;

/** A definition file was refused; tells every problem that was found, in the order of the file. */
public class WrongDefinition extends RuntimeException {

    private final transient List<Mistake> problems;

    WrongDefinition(List<Mistake> problems) {
        super(lines(problems, reason -> reason.key() + " " + reason.args()));
        this.problems = List.copyOf(problems);
    }

    public List<Mistake> problems() {
        return problems;
    }

    /** Each problem on a line as {@code file:line: reason}. */
    public String inWords(Function<Sentence, String> words) {
        return lines(problems, words);
    }

    private static String lines(List<Mistake> problems, Function<Sentence, String> words) {
        return problems.stream()
                .map(problem -> problem.file() + ":" + problem.line() + ": " + words.apply(problem.reason()))
                .collect(Collectors.joining("\n"));
    }
}
