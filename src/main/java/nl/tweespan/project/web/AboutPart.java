package nl.tweespan.project.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A part of a project's text that reasons may be about.
 *
 * @param name in the text
 * @param what it is called
 * @param url where it is mended by whoever may, else read
 */
public record AboutPart(String name, Sentence what, String url) {

    /** The parts that are written in this stage: of a proposal its fields, later the elements. */
    static List<AboutPart> all(Projects.View view) {
        Stage stage = view.project().stage();
        return stage == Stage.IN_REVIEW || stage == Stage.DRAFT ? fields(view) : elements(view);
    }

    /** Those of these names, in the order of the page. */
    static List<AboutPart> named(Projects.View view, @Nullable Set<String> names) {
        Set<String> wanted = Objects.requireNonNullElse(names, Set.of());
        return Stream.of(fields(view), elements(view))
                .flatMap(List::stream)
                .filter(part -> wanted.contains(part.name()))
                .toList();
    }

    private static List<AboutPart> fields(Projects.View view) {
        String url = "/projects/" + view.project().reference();
        return Stream.of("title", "summary", "kind", "technology", "themes")
                .map(name -> new AboutPart(
                        name,
                        Sentence.of("project.text." + name),
                        view.may(Command.EDIT_PROPOSAL)
                                ? url + "/proposal#" + (name.equals("themes") ? "place" : name)
                                : url))
                .toList();
    }

    private static List<AboutPart> elements(Projects.View view) {
        String url = "/projects/" + view.project().reference();
        return ElementLine.of(view).stream()
                .map(line -> {
                    String letter = line.element().letter();
                    return new AboutPart(
                            "element " + letter,
                            Sentence.of(
                                    "project.text.element",
                                    letter,
                                    line.template().title()),
                            view.may(Command.FILL_ELEMENT) ? url + "/elements/" + letter : url + "#element-" + letter);
                })
                .toList();
    }
}
