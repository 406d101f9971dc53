package nl.tweespan.definition.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.tweespan.definition.reading.Codes.Thing;
import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A mapping of the file. Each question notes what is wrong and answers with a placeholder, so that reading goes on and
 * finds the next problem; a file with any problem never leaves the reader.
 */
final class Section {

    private final Mistakes problems;
    private final Codes codes;
    private final Node node;
    private final Keys keys;

    private Section(Mistakes problems, Codes codes, Node node) {
        this.problems = problems;
        this.codes = codes;
        this.node = node;
        this.keys = new Keys(problems, node);
    }

    /** Reads a mapping; a key that the reading does not ask for is unknown. */
    static <T> T read(Mistakes problems, Codes codes, Node node, Function<Section, T> reading) {
        Section section = new Section(problems, codes, node);
        if (!(node instanceof MappingNode)) {
            return placeholder(node, reading);
        }
        T result = reading.apply(section);
        section.keys.refuseUnasked();
        return result;
    }

    private static <T> T placeholder(Node node, Function<Section, T> reading) {
        return reading.apply(new Section(new Mistakes(""), new Codes(new Mistakes("")), node));
    }

    /** A section that must be there. */
    <T> T section(String key, Function<Section, T> reading) {
        Node found = keys.required(key);
        return found == null ? placeholder(node, reading) : read(problems, codes, found, reading);
    }

    /** A list of sections that must be there; it may be empty. */
    <T> List<T> sections(String key, Function<Section, T> reading) {
        return keys.items(key).stream()
                .map(item -> read(problems, codes, item, reading))
                .toList();
    }

    /** As {@link #sections}, but it may be missing. */
    <T> List<T> sectionsIfAny(String key, Function<Section, T> reading) {
        return has(key) ? sections(key, reading) : List.of();
    }

    String text(String key) {
        Node node = keys.required(key);
        return node == null ? "" : Scalars.text(problems, node);
    }

    @Nullable
    String textOrNull(String key) {
        return has(key) ? text(key) : null;
    }

    /** A value of another type, from its text; a text that the parser throws on is of the wrong type. */
    <T> T value(String key, T placeholder, String type, Function<String, T> parser) {
        Node node = keys.required(key);
        return node == null ? placeholder : Scalars.parse(problems, node, placeholder, type, parser);
    }

    /** As {@link #value}, for a list. */
    <T> List<T> values(String key, T placeholder, String type, Function<String, T> parser) {
        return keys.items(key).stream()
                .map(item -> Scalars.parse(problems, item, placeholder, type, parser))
                .toList();
    }

    /** Both languages, neither empty. */
    Localised localised(String key) {
        return section(key, words -> new Localised(words.text("nl"), words.text("en")));
    }

    @Nullable
    Localised localisedOrNull(String key) {
        return has(key) ? localised(key) : null;
    }

    /** A list of texts in both languages, empty when it is missing. */
    List<Localised> localisedIfAny(String key) {
        return sectionsIfAny(key, words -> new Localised(words.text("nl"), words.text("en")));
    }

    /** The code by which others refer to this section. */
    String declare(Thing thing, String key) {
        String code = text(key);
        codes.declare(thing, code, line(key));
        return code;
    }

    /** The code of another section, one of these things. */
    String refer(String key, Thing... things) {
        String code = text(key);
        if (!code.isEmpty()) {
            codes.refer(List.of(things), code, line(key));
        }
        return code;
    }

    /** The code of a unit of this party. */
    String referUnit(String key, String party) {
        String code = text(key);
        codes.refer(List.of(Thing.UNIT), party + "/" + code, line(key));
        return code;
    }

    /** The codes of units of this party. */
    List<String> referUnits(String key, String party) {
        return referAll(key, Thing.UNIT, party + "/");
    }

    /** The codes of other sections. */
    List<String> referAll(String key, Thing thing) {
        return referAll(key, thing, "");
    }

    private List<String> referAll(String key, Thing thing, String prefix) {
        Set<String> all = new LinkedHashSet<>();
        for (Node item : keys.items(key)) {
            String code = Scalars.text(problems, item);
            int line = Keys.lineOf(item);
            if (!all.add(code)) {
                problems.add(line, "named-twice", code);
            }
            codes.refer(List.of(thing), prefix + code, line);
        }
        return List.copyOf(all);
    }

    void problem(String key, String reason, Object... args) {
        problems.add(line(key), reason, args);
    }

    boolean has(String key) {
        return keys.has(key);
    }

    Codes codes() {
        return codes;
    }

    int line(String key) {
        return keys.line(key);
    }
}
