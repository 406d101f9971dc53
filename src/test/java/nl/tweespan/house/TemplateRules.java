package nl.tweespan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates stay small, and hold nothing that the content security policy or the escaping would have to forgive. */
public abstract class TemplateRules {

    private static final List<Sources> TEMPLATES = Sources.below("src/main/resources/templates", ".html");

    private static final Pattern LINES = Pattern.compile("textarea\\((?:'(\\w+)'|[|](\\w+)\\[)");

    private static final List<Sources> FORMS = Sources.below("src/main/java", "Form.java");

    // as platform.FormField draws them where a page leaves it to the fields
    private static final Pattern LONG = Pattern.compile("@Size\\(max = (?:\\d{4,}|\\d+_\\d+)\\) String (\\w+)()");

    @Test
    void everythingIsEscaped() {
        // a kept paper is HTML that our own escaping templates made, in rows that cannot be changed
        Pattern unescaped = Pattern.compile("th:utext|data-th-utext|\\[\\(");
        assertThat(TEMPLATES.stream()
                        .filter(template -> !template.path().endsWith("board/paper.html"))
                        .flatMap(template -> template.places(unescaped)))
                .isEmpty();
    }

    @Test
    void noStyleStandsInAPage() {
        nowhere("(?i)\\s(th:|data-th-)?style(append)?\\s*=|<style");
    }

    @Test
    void noScriptStandsInAPage() {
        nowhere("(?i)<script(?![^>]*\\ssrc=|[^>]*th:src=)|\\s(th:|data-th-)?on[a-z]+\\s*=|hx-on|javascript:|[\"']js:");
    }

    @Test
    void wordsComeFromTheDialect() {
        // write ${#say.text(x)}, not ${@say.text(x)}: Thymeleaf 3.1.5 refuses beans in fragment parameters, th:attr and
        // th:href
        nowhere("@say");
    }

    @Test
    void conditionsStandAroundFragments() {
        // th:replace runs before th:if and th:each of the same element, and th:insert before th:each: the condition
        // would be lost
        String together = "<[^>]*\\s(%1$s)=[^>]*\\s(%2$s)=|<[^>]*\\s(%2$s)=[^>]*\\s(%1$s)=";
        nowhere(together.formatted("th:if|th:unless", "th:replace"));
        nowhere(together.formatted("th:each", "th:insert|th:replace"));
    }

    @Test
    void whatIsTypedStandsOnAnElement() {
        // Thymeleaf has taken a th:block away before it comes to the attributes of another dialect: its sample would be
        // printed
        nowhere("<th:block[^>]*\\stw:typed");
    }

    @Test
    void whatIsTypedInLinesIsShownInLines() {
        // a field of several lines is shown by tw:typed; th:text would run its lines and lists together
        String fields = Stream.concat(
                        TEMPLATES.stream()
                                .flatMap(template ->
                                        LINES.matcher(template.text()).results()),
                        FORMS.stream().flatMap(form -> LONG.matcher(form.text()).results()))
                .map(field -> field.group(1) == null ? field.group(2) : field.group(1))
                .map(TemplateRules::shownAs)
                .distinct()
                .sorted()
                .collect(Collectors.joining("|"));
        assertThat(fields).contains("summary", "reasons", "answer|", "evidence");
        nowhere("th:text=\"[^\"]*[$][{](?!piece[.]|line[.]text|chart[.])[\\w.]*[.](?:" + fields + ")[}][^\"]*\"");
    }

    /** The name under which what was typed in a field is read: one of {@code answers[…]} is an answer. */
    private static String shownAs(String field) {
        return field.replaceFirst("(Nl|En)$", "")
                .replaceFirst("^(note|answer|text)s$", "$1")
                .replaceFirst("^becauses?$", "closedBecause")
                .replaceFirst("^words$", "words|reason|text|personWords");
    }

    private static void nowhere(String forbidden) {
        Pattern pattern = Pattern.compile(forbidden);
        assertThat(TEMPLATES.stream().flatMap(template -> template.places(pattern)))
                .isEmpty();
    }
}
