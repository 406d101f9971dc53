package nl.tweespan.project.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What is still to be written before a project can go to approval, in the order in which it is written: the particulars, which fill
 * elements by themselves, then element by element (article 4.2).
 *
 * @param letter of the element; empty for the particulars
 */
public record NextStep(String letter, Sentence what, String url) {

    /** All that this reader may write and is not there yet; empty when nothing is left, or when it is not theirs to write. */
    static List<NextStep> all(Projects.View view) {
        if (!view.may(Command.FILL_ELEMENT)) {
            return List.of();
        }
        String url = "/projects/" + view.project().reference();
        return ElementLine.of(view).stream()
                .filter(ElementLine::missing)
                .map(line -> line.template().fact() == null
                        ? new NextStep(
                                line.element().letter(),
                                Sentence.of(
                                        "project.text.element",
                                        line.element().letter(),
                                        line.template().title()),
                                url + "/elements/" + line.element().letter())
                        : new NextStep("", Sentence.of("project.particulars.title"), url + "/particulars"))
                .distinct()
                .sorted(Comparator.comparing(NextStep::letter))
                .toList();
    }

    /** The step that follows this one, and after the last the first that was passed over; null when nothing is left. */
    static @Nullable NextStep after(Projects.View view, String letter) {
        List<NextStep> left = new ArrayList<>(all(view));
        left.removeIf(step -> step.letter().equals(letter));
        return left.stream()
                .filter(step -> step.letter().compareTo(letter) > 0)
                .findFirst()
                .orElse(left.isEmpty() ? null : left.get(0));
    }

    /** Where somebody begins or goes on; null when nothing is left. */
    static @Nullable NextStep first(Projects.View view) {
        List<NextStep> left = all(view);
        return left.isEmpty() ? null : left.get(0);
    }
}
