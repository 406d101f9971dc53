package nl.tweespan.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * What somebody typed, as HTML: every character escaped, lines and simple lists kept, addresses of pages as links. Numbers of
 * a list stay those that were typed.
 */
final class Typed {

    private static final Pattern ITEM = Pattern.compile("(\\s*)(?:([-*•–])|(\\d{1,3})[.)])\\s+(\\S.*)");
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[\\p{L}\\d\\[][^\\s<>\"]*", Pattern.CASE_INSENSITIVE);
    private static final String SENTENCE_END = ".,;:!?'’”";

    private final List<String> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private String list = "";
    private int margin;

    private Typed() {}

    /** Its lines in a place that holds words only, such as a paragraph. */
    static String inline(String text) {
        return String.join(
                "<br>",
                text.strip().lines().map(line -> linked(line.stripTrailing())).toList());
    }

    /** Its paragraphs and lists; a single line stays bare. */
    static String blocks(String text) {
        List<String> typed = text.stripTrailing().lines().toList();
        if (typed.size() < 2
                && typed.stream().noneMatch(line -> ITEM.matcher(line).matches())) {
            return inline(text);
        }
        Typed page = new Typed();
        typed.forEach(page::add);
        page.close();
        return String.join("", page.blocks);
    }

    private void add(String line) {
        Matcher item = ITEM.matcher(line);
        if (item.matches()) {
            begin(item.group(3) == null ? "ul" : "ol", item.group(1).length());
            lines.add(item(item));
        } else if (line.isBlank()) {
            close();
        } else if (!list.isEmpty() && Character.isWhitespace(line.charAt(0))) {
            int last = lines.size() - 1;
            lines.set(last, lines.get(last).replaceFirst("</li>$", "<br>") + linked(line.strip()) + "</li>");
        } else {
            begin("", 0);
            lines.add(linked(line.stripTrailing()));
        }
    }

    /** What is further in than the first of its list belongs to the item above it. */
    private String item(Matcher item) {
        String number = item.group(3) == null ? "" : " value=\"" + Integer.parseInt(item.group(3)) + "\"";
        String inner = item.group(1).length() > margin ? " class=\"inner\"" : "";
        return "<li" + number + inner + ">" + linked(item.group(4).strip()) + "</li>";
    }

    private void begin(String kind, int indent) {
        boolean within = !list.isEmpty() && !kind.isEmpty() && indent > margin;
        if (!kind.equals(list) && !within) {
            close();
        }
        if (lines.isEmpty()) {
            list = kind;
            margin = indent;
        }
    }

    private void close() {
        if (!lines.isEmpty()) {
            blocks.add(
                    list.isEmpty()
                            ? "<p>" + String.join("<br>", lines) + "</p>"
                            : "<" + list + ">" + String.join("", lines) + "</" + list + ">");
        }
        lines.clear();
        list = "";
    }

    private static String linked(String line) {
        StringBuilder html = new StringBuilder();
        Matcher address = ADDRESS.matcher(line);
        int done = 0;
        while (address.find()) {
            String found = trimmed(address.group());
            html.append(escaped(line.substring(done, address.start())))
                    .append("<a rel=\"noopener\" href=\"")
                    .append(escaped(found))
                    .append("\">")
                    .append(escaped(found))
                    .append("</a>");
            done = address.start() + found.length();
        }
        return html.append(escaped(line.substring(done))).toString();
    }

    /** The address without the point or bracket of the sentence around it. */
    private static String trimmed(String address) {
        String rest = address;
        while (SENTENCE_END.indexOf(rest.charAt(rest.length() - 1)) >= 0 || closesNothing(rest)) {
            rest = rest.substring(0, rest.length() - 1);
        }
        return rest;
    }

    private static boolean closesNothing(String address) {
        return address.endsWith(")") && address.indexOf('(') < 0 || address.endsWith("]") && address.indexOf('[') < 0;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
