package nl.tweespan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * What a server answered, read without a browser.
 *
 * @param location where it sends the reader; null when nowhere
 */
public record Answer(int status, String body, @Nullable String location) {

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern FIELD = Pattern.compile(
            "(?s)<input\\b[^>]*>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>");
    private static final Pattern CHOSEN = Pattern.compile("<option\\b[^>]*\\bselected\\b[^>]*>");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");

    /** A field of a form as the browser would send it. */
    public record Field(String name, String value) {}

    /** A form, filled in as the page shows it. */
    public record Form(String action, List<Field> fields) {

        /** With other values for a field; none leaves it out. */
        public Form with(String name, String... values) {
            List<Field> changed = new ArrayList<>(fields);
            changed.removeIf(field -> field.name().equals(name));
            for (String value : values) {
                changed.add(new Field(name, value));
            }
            return new Form(action, changed);
        }

        /** With one value more of a field that takes several. */
        public Form adding(String name, String value) {
            List<Field> more = new ArrayList<>(fields);
            more.add(new Field(name, value));
            return new Form(action, more);
        }

        public List<String> values(String name) {
            return fields.stream()
                    .filter(field -> field.name().equals(name))
                    .map(Field::value)
                    .toList();
        }
    }

    public boolean says(String words) {
        return HtmlUtils.htmlUnescape(body).contains(words);
    }

    /** The form that is sent to the path and holds a field with that value. */
    public Form form(String action, String value) {
        return forms().stream()
                .filter(form -> form.action().split("\\?")[0].equals(action)
                        && form.fields().stream()
                                .anyMatch(field -> field.value().equals(value)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form for " + action + " with " + value + " on " + this));
    }

    /** The form that is sent to the path. */
    public Form form(String action) {
        return forms().stream()
                .filter(form -> form.action().split("\\?")[0].equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form for " + action + " on " + this));
    }

    public boolean hasForm(String action) {
        return forms().stream().anyMatch(form -> form.action().split("\\?")[0].equals(action));
    }

    private List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        Matcher form = FORM.matcher(body);
        while (form.find()) {
            if (!attribute(form.group(1), "method").equals("post")) {
                continue; // a search
            }
            forms.add(new Form(attribute(form.group(1), "action"), fields(form.group(2))));
        }
        return forms;
    }

    private static List<Field> fields(String form) {
        List<Field> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(form);
        while (field.find()) {
            String tag = field.group();
            if (field.group(1) != null) {
                fields.add(new Field(
                        attribute(field.group(1), "name"),
                        HtmlUtils.htmlUnescape(field.group(2).strip())));
            } else if (field.group(3) != null) {
                Matcher chosen = CHOSEN.matcher(field.group(4));
                fields.add(new Field(
                        attribute(field.group(3), "name"), chosen.find() ? attribute(chosen.group(), "value") : ""));
            } else if (!tag.matches("(?s).*type=\"(checkbox|radio)\".*") || tag.matches("(?s).*\\bchecked\\b.*")) {
                fields.add(new Field(attribute(tag, "name"), attribute(tag, "value")));
            }
        }
        return fields.stream().filter(each -> !each.name().isEmpty()).toList();
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile("(?s)\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "";
    }

    /** The pages of the registry to which this one leads, each once. */
    public Set<String> links() {
        Set<String> links = new LinkedHashSet<>();
        Matcher link = LINK.matcher(body);
        while (link.find()) {
            String path = HtmlUtils.htmlUnescape(link.group(1));
            if (!path.startsWith("/assets/") && !path.startsWith("/webjars/") && !path.contains("locale=")) {
                links.add(path);
            }
        }
        return links;
    }

    /** In short, for a failed test. */
    @Override
    public String toString() {
        Matcher title = Pattern.compile("(?s)<h1[^>]*>(.*?)</h1>").matcher(body);
        Matcher error = Pattern.compile("(?s)class=\"error-summary.*?</div>").matcher(body);
        return status
                + (location == null ? "" : " to " + location)
                + (title.find() ? " " + title.group(1).strip() : "")
                + (error.find() ? " " + error.group().replaceAll("<[^>]*>|\\s+", " ") : "");
    }
}
