package nl.tweespan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTests {

    @Test
    void keepsLinesAndParagraphs() {
        assertThat(Typed.blocks("One\r\ntwo\n\nthree")).isEqualTo("<p>One<br>two</p><p>three</p>");
        assertThat(Typed.inline("One\r\ntwo\n\nthree")).isEqualTo("One<br>two<br><br>three");
        assertThat(Typed.blocks("  One  ")).isEqualTo("One");
        assertThat(Typed.blocks("\n\n")).isEmpty();
    }

    @Test
    void keepsListsWithTheNumbersThatWereTyped() {
        assertThat(Typed.blocks("Needed:\n- data\n  of two years\n- people\n  * a nurse\nThen:"))
                .isEqualTo("<p>Needed:</p><ul><li>data<br>of two years</li><li>people</li>"
                        + "<li class=\"inner\">a nurse</li></ul><p>Then:</p>");
        assertThat(Typed.blocks("1. first\n3) third\n\n7. last"))
                .isEqualTo("<ol><li value=\"1\">first</li><li value=\"3\">third</li></ol>"
                        + "<ol><li value=\"7\">last</li></ol>");
        assertThat(Typed.blocks("2026. No list\n-5 degrees\n1.5 days"))
                .isEqualTo("<p>2026. No list<br>-5 degrees<br>1.5 days</p>");
    }

    @Test
    void escapesEverything() {
        String wrong = "<script>alert('x')</script> & \"so\"";
        String right = "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;so&quot;";
        assertThat(Typed.inline(wrong)).isEqualTo(right);
        assertThat(Typed.blocks("- " + wrong + "\n1. " + wrong + "\n" + wrong))
                .isEqualTo("<ul><li>%1$s</li></ul><ol><li value=\"1\">%1$s</li></ol><p>%1$s</p>".formatted(right));
        assertThat(Typed.inline("https://x.nl/\"onclick=\"a")).doesNotContain("\"onclick");
    }

    @ParameterizedTest
    @CsvSource({
        "See https://doi.org/10.1/x., https://doi.org/10.1/x",
        "(http://zgt.nl/a), http://zgt.nl/a",
        "https://nl.wikipedia.org/wiki/Almelo_(stad)!, https://nl.wikipedia.org/wiki/Almelo_(stad)",
        "HTTPS://UT.NL?a=1&b=2, HTTPS://UT.NL?a=1&amp;b=2",
    })
    void addressesAreLinks(String typed, String address) {
        assertThat(Typed.inline(typed)).contains("<a rel=\"noopener\" href=\"" + address + "\">" + address + "</a>");
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "https://", "ftp://x.nl", "data:text/html", "https:// x", "file:///etc"})
    void nothingElseIsALink(String typed) {
        assertThat(Typed.inline(typed)).doesNotContain("<a").isEqualTo(typed);
    }

    @Test
    @Timeout(5)
    void longTextsCostLittle() {
        assertThat(Typed.blocks("http".repeat(5000) + "\n" + "- ".repeat(10_000) + " ".repeat(20_000) + "x"))
                .isNotEmpty();
    }
}
