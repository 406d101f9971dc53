package nl.tweespan.definition.reading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.tweespan.definition.OpenSection;
import org.jspecify.annotations.Nullable;

/** The sections that a file says its source leaves open; only these may be left out. */
final class OpenSections {

    private static final Set<String> OPENABLE = new TreeSet<>(Set.of(
            "annex",
            "articles",
            "checklist",
            "consultation",
            "dispute",
            "evaluation",
            "offices",
            "procedure",
            "response-term",
            "review-criteria",
            "signatures",
            "term"));

    private final Section section;
    private final List<OpenSection> all;

    private OpenSections(Section section, List<OpenSection> all) {
        this.section = section;
        this.all = all;
    }

    static OpenSections of(Section section) {
        return new OpenSections(section, section.sectionsIfAny("open", OpenSections::one));
    }

    private static OpenSection one(Section section) {
        String name = section.text("section");
        if (!name.isEmpty() && !OPENABLE.contains(name)) {
            section.problem("section", "not-a-choice", name, String.join(", ", OPENABLE));
        }
        return new OpenSection(name, section.localised("text"));
    }

    List<OpenSection> all() {
        return all;
    }

    boolean has(String name) {
        return all.stream().anyMatch(open -> open.section().equals(name));
    }

    /** A section that must be there, unless it is open; then it must not. */
    <T> @Nullable T section(String name, Function<Section, T> reading) {
        if (!has(name)) {
            return section.section(name, reading);
        }
        if (section.has(name)) {
            section.problem(name, "open-yet-there", name);
        }
        return null;
    }
}
