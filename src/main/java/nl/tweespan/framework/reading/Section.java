package nl.tweespan.framework.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.tweespan.framework.reading.Codes.Thing;
import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of the file. Each question notes what is wrong and answers with a placeholder, so that reading goes on and
 * finds the next problem; a file with any problem never leaves the reader.
 */
final class Section {

    private final Problems problems;
    private final Codes codes;
    private final int line;
    private final Map<String, Node> values = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    private Section(Problems problems, Codes codes, Node node) {
        this.problems = problems;
        this.codes = codes;
        this.line = lineOf(node);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::keep);
        } else {
            problems.add(line, "not-a-mapping");
        }
    }

    /** Reads a mapping; a key that the reading does not ask for is unknown. */
    static <T> T read(Problems problems, Codes codes, Node node, Function<Section, T> reading) {
        Section section = new Section(problems, codes, node);
        T result = reading.apply(section);
        if (node instanceof MappingNode) {
            section.refuseUnasked();
        }
        return result;
    }

    private void keep(NodeTuple entry) {
        int at = lineOf(entry.getKeyNode());
        if (!(entry.getKeyNode() instanceof ScalarNode key)) {
            problems.add(at, "not-a-key");
        } else if (values.putIfAbsent(key.getValue(), entry.getValueNode()) != null) {
            problems.add(at, "key-twice", key.getValue());
        } else {
            lines.put(key.getValue(), at);
        }
    }

    private void refuseUnasked() {
        lines.forEach((key, at) -> {
            if (!asked.contains(key)) {
                problems.add(at, "unknown-key", key);
            }
        });
    }

    /** A section that must be there. */
    <T> @Nullable T section(String key, Function<Section, T> reading) {
        Node node = required(key);
        return node == null ? null : read(problems, codes, node, reading);
    }

    /** A list of sections that must be there; it may be empty. */
    <T> List<T> sections(String key, Function<Section, T> reading) {
        Node node = required(key);
        return node == null
                ? List.of()
                : items(node).stream()
                        .map(item -> read(problems, codes, item, reading))
                        .toList();
    }

    /** As {@link #sections}, but it may be missing. */
    <T> List<T> sectionsIfAny(String key, Function<Section, T> reading) {
        return has(key) ? sections(key, reading) : List.of();
    }

    String text(String key) {
        Node node = required(key);
        return node == null ? "" : Scalars.text(problems, node);
    }

    @Nullable String textOrNull(String key) {
        return has(key) ? text(key) : null;
    }

    List<String> texts(String key) {
        Node node = required(key);
        return node == null
                ? List.of()
                : items(node).stream().map(item -> Scalars.text(problems, item)).toList();
    }

    List<String> textsIfAny(String key) {
        return has(key) ? texts(key) : List.of();
    }

    /** A value of another type, from its text; a text that the parser throws on is of the wrong type. */
    <T> T value(String key, T placeholder, String type, Function<String, T> parser) {
        Node node = required(key);
        return node == null ? placeholder : Scalars.parse(problems, node, placeholder, type, parser);
    }

    /** Both languages, neither empty. */
    Localised localised(String key) {
        Localised both = section(key, words -> new Localised(words.text("nl"), words.text("en")));
        return both == null ? new Localised("", "") : both;
    }

    @Nullable Localised localisedOrNull(String key) {
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

    /** The codes of other sections. */
    List<String> referAll(String key, Thing thing) {
        Node node = required(key);
        List<String> all = new ArrayList<>();
        for (Node item : node == null ? List.<Node>of() : items(node)) {
            String code = Scalars.text(problems, item);
            if (all.contains(code)) {
                problems.add(lineOf(item), "named-twice", code);
            }
            codes.refer(List.of(thing), code, lineOf(item));
            all.add(code);
        }
        return List.copyOf(all);
    }

    void problem(String key, String reason, Object... args) {
        problems.add(line(key), reason, args);
    }

    boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    Codes codes() {
        return codes;
    }

    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    private @Nullable Node required(String key) {
        asked.add(key);
        Node node = values.get(key);
        if (node == null) {
            problems.add(line, "missing-key", key);
        }
        return node;
    }

    private List<Node> items(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problems.add(lineOf(node), "not-a-list");
        return List.of();
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
