package nl.tweespan.amendment.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.tweespan.definition.Article;
import nl.tweespan.definition.Definition;
import nl.tweespan.definition.Paragraph;
import nl.tweespan.definition.reading.DefinitionReader;
import nl.tweespan.framework.RealAgreement;
import nl.tweespan.shared.Localised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RewritingTests {

    private static final String TEXT = RealAgreement.text();

    @Test
    void writesTheSameWhenNothingChanges() {
        Map<String, Localised> same = Map.of("8.1", paragraph(TEXT, "8.1").text());

        assertThat(new Rewriting(TEXT)
                        .paragraphs(same)
                        .value("P1M", "term", "notice")
                        .text())
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nieuwe woorden.",
                "Met \"aanhalingstekens\", een \\ en een 'apostrof'",
                "# geen commentaar: {a: [b]} & *c !d | >e % @f `g",
                "- geen lijst",
                "Een 𝔘nicode-teken, €, “ronde” tekens en é",
                "---",
                "true",
                "12"
            })
    void everyOtherCharacterStaysAsItWas(String words) {
        Localised both = new Localised(words, words + " in English");

        String rewritten = new Rewriting(TEXT).paragraphs(Map.of("8.1", both)).text();

        assertThat(paragraph(rewritten, "8.1").text()).isEqualTo(both);
        int from = TEXT.indexOf("Iedere partij kan altijd");
        int until = TEXT.indexOf("norms: [\"8.1a\"");
        assertThat(rewritten).startsWith(TEXT.substring(0, TEXT.lastIndexOf("nl:", from) + 4));
        assertThat(rewritten).endsWith(TEXT.substring(until));
        assertThat(rewritten.lines().filter(line -> line.startsWith("#")))
                .containsExactlyElementsOf(
                        TEXT.lines().filter(line -> line.startsWith("#")).toList());
    }

    @Test
    void saysInWhichLanguageWordsAreMissingAndThatTheyCame() {
        for (String number : java.util.List.of("8.1", "9.3")) {
            String missing = new Rewriting(TEXT).untranslated(number, "en").text();
            assertThat(paragraph(missing, number).missingIn("en")).isTrue();
            assertThat(paragraph(missing, number).text())
                    .isEqualTo(paragraph(TEXT, number).text());
            String came = new Rewriting(missing).untranslated(number, "none").text();
            assertThat(paragraph(came, number).missingIn("en")).isFalse();
        }
        assertThat(new Rewriting(TEXT).untranslated("8.1", "none").text()).isEqualTo(TEXT);
    }

    @Test
    void everyParagraphOfTheAgreementCanBeRewritten() {
        for (Article article : read(TEXT).articles()) {
            for (Paragraph paragraph : article.paragraphs()) {
                Localised words = new Localised("Anders: ja.", "Other: yes.");
                Definition after = read(new Rewriting(TEXT)
                        .paragraphs(Map.of(paragraph.number(), words))
                        .text());
                assertThat(paragraph(after, paragraph.number()).text()).isEqualTo(words);
                assertThat(without(after, paragraph.number())).isEqualTo(without(read(TEXT), paragraph.number()));
            }
        }
    }

    @Test
    void theTermsFollowTheWords() {
        Definition after = read(new Rewriting(TEXT)
                .paragraphs(Map.of("8.2", new Localised("Twee maanden.", "Two months.")))
                .value("P2M", "term", "notice")
                .value("P45D", "response-term", "period")
                .value("P6M", "consultation", "every")
                .text());

        assertThat(after.term().notice()).hasToString("P2M");
        assertThat(after.term().initial()).hasToString("P5Y");
        assertThat(after.responseTerm().period()).hasToString("P45D");
        assertThat(after.consultation().every()).hasToString("P6M");
    }

    @Test
    void anAstralCharacterBeforeItMovesNothing() {
        String text = "# 𝔘𝔘𝔘\n" + TEXT;
        String rewritten = new Rewriting(text)
                .paragraphs(Map.of("1.1", new Localised("Kort.", "Short.")))
                .text();
        assertThat(paragraph(rewritten, "1.1").text()).isEqualTo(new Localised("Kort.", "Short."));
        assertThat(rewritten).startsWith("# 𝔘𝔘𝔘\n");
    }

    private static List<Paragraph> without(Definition definition, String number) {
        return definition.articles().stream()
                .flatMap(article -> article.paragraphs().stream())
                .filter(paragraph -> !paragraph.number().equals(number))
                .toList();
    }

    private static Paragraph paragraph(String text, String number) {
        return paragraph(read(text), number);
    }

    private static Paragraph paragraph(Definition definition, String number) {
        return definition.articles().stream()
                .flatMap(article -> article.paragraphs().stream())
                .filter(paragraph -> paragraph.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static Definition read(String text) {
        return new DefinitionReader().read("test.yaml", text);
    }
}
