package nl.tweespan.amendment.wording;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.NotFound;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Puts new words into the text of a definition. Only the values that change are written anew; every other character of the
 * text, comments and all, stays as it was.
 */
public final class Rewriting {

    private final String text;
    private final Node root;
    private final List<Edit> edits = new ArrayList<>();

    private record Edit(int from, int to, String words) {}

    /** @param text of a definition that is in order */
    public Rewriting(String text) {
        this.text = text;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.root = new Yaml(options).compose(new StringReader(text));
    }

    /** Gives the paragraphs with these numbers new words. */
    public Rewriting paragraphs(Map<String, Localised> words) {
        words.forEach((number, both) -> {
            Node paragraph = paragraph(number);
            put(at(paragraph, "text", "nl"), both.nl());
            put(at(paragraph, "text", "en"), both.en());
        });
        return this;
    }

    /** Says of a paragraph in which language its words are missing: {@code nl}, {@code en} or {@code none}. */
    public Rewriting untranslated(String number, String language) {
        MappingNode paragraph = (MappingNode) paragraph(number);
        Optional<Node> said = child(paragraph, "untranslated");
        if (said.isPresent()) {
            put(said.get(), language);
        } else if (!language.equals("none")) {
            Mark words = paragraph.getValue().stream()
                    .map(NodeTuple::getKeyNode)
                    .filter(key -> ((ScalarNode) key).getValue().equals("text"))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("key text"))
                    .getStartMark();
            int at = index(words.getIndex());
            String next = paragraph.getFlowStyle() == DumperOptions.FlowStyle.FLOW
                    ? ", "
                    : "\n" + " ".repeat(words.getColumn());
            edits.add(new Edit(at, at, "untranslated: " + language + next));
        }
        return this;
    }

    /** Gives a single value a new one, such as {@code P2M} for {@code term}, {@code notice}. */
    public Rewriting value(String value, String section, String key) {
        put(at(root, section, key), value);
        return this;
    }

    /** The text with all new words in it. */
    public String text() {
        StringBuilder rewritten = new StringBuilder(text);
        edits.stream()
                .sorted(Comparator.comparingInt(Edit::from).reversed())
                .forEach(edit -> rewritten.replace(edit.from(), edit.to(), edit.words()));
        return rewritten.toString();
    }

    private void put(Node node, String words) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().strip().equals(words.strip())) {
            int from = index(scalar.getStartMark().getIndex());
            int end = index(scalar.getEndMark().getIndex());
            // a block ends where the next line begins: what is blank there is no part of the words
            int to = from + text.substring(from, end).stripTrailing().length();
            edits.add(new Edit(from, to, Quoted.of(words.strip())));
        }
    }

    /** SnakeYAML counts code points, a string counts chars. */
    private int index(int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }

    private Node paragraph(String number) {
        return items(at(root, "articles")).stream()
                .flatMap(article -> items(at(article, "paragraphs")).stream())
                .filter(one -> number.equals(((ScalarNode) at(one, "number")).getValue()))
                .findFirst()
                .orElseThrow(() -> new NotFound("paragraph " + number));
    }

    private static List<Node> items(Node node) {
        return ((SequenceNode) node).getValue();
    }

    private static Node at(Node node, String... path) {
        Node found = node;
        for (String key : path) {
            found = child(found, key).orElseThrow(() -> new NotFound("key " + key));
        }
        return found;
    }

    private static Optional<Node> child(Node node, String key) {
        return ((MappingNode) node)
                .getValue().stream()
                        .filter(pair ->
                                ((ScalarNode) pair.getKeyNode()).getValue().equals(key))
                        .map(pair -> pair.getValueNode())
                        .findFirst();
    }
}
