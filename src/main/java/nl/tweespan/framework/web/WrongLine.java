package nl.tweespan.framework.web;

import java.util.List;
import nl.tweespan.definition.reading.Mistake;
import nl.tweespan.definition.reading.WrongDefinition;
import nl.tweespan.shared.Sentence;

/**
 * A wrong place in a definition file.
 *
 * @param number of the line, the first is 1
 * @param text of the line, cut when it is long, so that its author recognises it
 */
public record WrongLine(int number, String text, Sentence reason) {

    private static final int LONGEST = 120;

    static List<WrongLine> of(WrongDefinition wrong, String file) {
        List<String> lines = file.lines().toList();
        return wrong.problems().stream().map(problem -> of(problem, lines)).toList();
    }

    private static WrongLine of(Mistake problem, List<String> lines) {
        String line =
                problem.line() <= lines.size() ? lines.get(problem.line() - 1).strip() : "";
        return new WrongLine(
                problem.line(), line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line, problem.reason());
    }
}
