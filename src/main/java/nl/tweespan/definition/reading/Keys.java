package nl.tweespan.definition.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The keys of one mapping with their lines; remembers which were asked for, so that the rest is known to be unknown. */
final class Keys {

    private final Mistakes problems;
    private final int line;
    private final Map<String, Node> values = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    Keys(Mistakes problems, Node node) {
        this.problems = problems;
        this.line = lineOf(node);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::keep);
        } else {
            problems.add(line, "not-a-mapping");
        }
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

    boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /** The value; null, and a problem, when it is missing. */
    @Nullable
    Node required(String key) {
        asked.add(key);
        Node node = values.get(key);
        if (node == null) {
            problems.add(line, "missing-key", key);
        }
        return node;
    }

    /** The items of a list that must be there. */
    List<Node> items(String key) {
        Node node = required(key);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (node != null) {
            problems.add(lineOf(node), "not-a-list");
        }
        return List.of();
    }

    void refuseUnasked() {
        lines.forEach((key, at) -> {
            if (!asked.contains(key)) {
                problems.add(at, "unknown-key", key);
            }
        });
    }

    /** The line of the key, or of the mapping when the key is missing. */
    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
