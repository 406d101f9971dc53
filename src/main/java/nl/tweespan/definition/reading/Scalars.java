package nl.tweespan.definition.reading;

import java.util.Set;
import java.util.function.Function;
import nl.tweespan.shared.PlainText;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads single values; everything is text until the reader of the section says otherwise. */
final class Scalars {

    private static final int LONGEST = 2_000;
    private static final Set<Tag> PLAIN = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.TIMESTAMP);

    private Scalars() {}

    static String text(Mistakes problems, Node node) {
        int line = Keys.lineOf(node);
        if (!(node instanceof ScalarNode scalar)) {
            problems.add(line, "not-a-text");
            return "";
        }
        String text = PlainText.clean(scalar.getValue()).strip();
        if (text.isEmpty() || Tag.NULL.equals(node.getTag())) {
            problems.add(line, "empty");
            return "";
        }
        if (!PLAIN.contains(node.getTag())) {
            problems.add(line, "not-a-text");
        }
        if (!PlainText.shows(text)) {
            problems.add(line, "invisible");
        }
        if (text.length() > LONGEST) {
            problems.add(line, "too-long", LONGEST);
        }
        return text;
    }

    static <T> T parse(Mistakes problems, Node node, T placeholder, String type, Function<String, T> parser) {
        String text = text(problems, node);
        if (text.isEmpty()) {
            return placeholder;
        }
        try {
            return parser.apply(text);
        } catch (RuntimeException wrong) {
            problems.add(Keys.lineOf(node), "not-a-" + type, text);
            return placeholder;
        }
    }
}
