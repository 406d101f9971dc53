package nl.tweespan.definition.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import nl.tweespan.framework.RealAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of mistake is put into the real file, on a line that the test knows. */
class WrongFileTests {

    private static final String TEXT = RealAgreement.text();

    /** first: text to replace (first place in the file), then what with, then the reason; ~ stands for a line break. */
    @ParameterizedTest(name = "{2}: {0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            subtitle:                       | undertitle:                          | unknown-key
            subtitle:                       | undertitle:                          | missing-key
            reference-prefix: "UT-ZGT"      | reference-prefix: "ut zgt"           | not-a-prefix
            code: ut-zgt-2019               | code: UT/ZGT                         | not-a-code
            code: ut-zgt-2019               | code: [ut, zgt]                      | not-a-text
            code: ut-zgt-2019               | code: !!java.net.URL x               | not-yaml
            code: ut-zgt-2019               | code:                                | empty
            code: ut-zgt-2019               | code: ut-zgt-2019, code: again       | not-yaml
            short-name: "ZGT"               | short-name: "ZGT"~    short-name: "Z" | key-twice
            light: "#0a6470"                | light: "red;}body{"                  | not-a-colour
            type: department                | type: ministry                       | not-a-choice
            parent: techmed-centre          | parent: ds                           | parent-later
            parent: techmed-centre          | parent: zgt-academie                 | parent-later
            party: zgt                      | party: mst                           | unknown-reference
            unit: zgt-academie              | unit: techmed-centre                 | unknown-reference
            per: cluster                    | per: cluster~    unit: clean-care    | unit-and-per
            contact-point: true             | contact-point: perhaps               | not-a-flag
            article: "6.1"                  | article: "6.7"                       | unknown-reference
            review: {office: zgt-academie   | review: {office: nobody              | unknown-reference
            review: {office: zgt-academie, article: "4.1"} | review: zgt-academie  | not-a-mapping
            extension:                      | extension: {signatures: []}~    more:  | addendum-unsigned
            themes: [oncology]              | themes: [alchemy]                    | unknown-reference
            themes: [oncology]              | themes: [oncology, oncology]         | named-twice
            themes: [oncology]              | themes: oncology                     | not-a-list
            date: 2006-03-30                | date: 2006-02-30                     | not-a-date
            initial: P5Y                    | initial: P0Y                         | not-a-period
            initial: P5Y                    | initial: five years                  | not-a-period
            notice: P1M                     | notice: P-1M                         | not-a-period
            norms: ["P.1"]                  | norms: ["P.99"]                      | unknown-reference
            norms: ["P.1"]                  | norms: []                            | norm-in-no-paragraph
            norms: ["P.2"]                  | norms: ["P.1", "P.2"]                | norm-in-two-paragraphs
            norms: ["P.1"]                  | norms: ["1.1"]                       | norm-in-other-article
            letter: b                       | letter: a                            | duplicate
            fact: units                     | fact: money                          | not-a-choice
            code: oncology                  | code: metabolic-syndrome             | duplicate
            review-by: 2024-11-28           | review-by: 2019-11-28                | review-before-start
            concluded-under: framework-2006 | concluded-under: rumour              | unknown-reference
            state: opportunity              | state: running                       | concluded-under
            en: "Preamble"                  | en: ""                               | empty
            en: "Preamble"                  | de: "Präambel"                       | missing-key
            """)
    void refusesWithTheLineOfTheMistake(String right, String wrong, String reason) {
        int at = TEXT.indexOf(right);
        int line = (int) TEXT.substring(0, at).lines().count() + (TEXT.charAt(at - 1) == '\n' ? 1 : 0);
        String replacement = wrong == null ? "" : wrong.replace('~', '\n');

        List<Mistake> problems = problems(TEXT.substring(0, at) + replacement + TEXT.substring(at + right.length()));

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.reason().key()).isEqualTo("definition.wrong." + reason);
            assertThat(problem.file()).isEqualTo("wrong.yaml");
            if (!ELSEWHERE.contains(reason)) {
                assertThat(problem.line()).isBetween(line, line + 1);
            }
        });
    }

    /** Reasons that are told at another line than the one changed: where the other half of the mistake stands. */
    private static final List<String> ELSEWHERE = List.of(
            "norm-in-no-paragraph",
            "norm-in-two-paragraphs",
            "norm-in-other-article",
            "missing-key",
            "duplicate",
            "addendum-unsigned",
            "concluded-under");

    @Test
    void tellsSeveralProblemsAtOnceInTheOrderOfTheFile() {
        String twice = TEXT.replace("initial: P5Y", "initial: long").replace("subtitle:", "undertitle:");

        assertThat(problems(twice))
                .hasSizeGreaterThanOrEqualTo(3)
                .isSortedAccordingTo((a, b) -> Integer.compare(a.line(), b.line()));
    }

    @Test
    void refusesAliasesSoThatAFileCannotGrowWithoutEnd() {
        String bomb = """
                a: &a [x, x, x, x, x, x, x, x, x]
                b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
                c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
                """;

        assertThat(problems(bomb)).extracting(Mistake::line).contains(2, 3);
        assertThat(problems(bomb))
                .allSatisfy(problem -> assertThat(problem.reason().key()).isEqualTo("definition.wrong.alias"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            `x: "never closed`
            `- a~- b`
            `~~`
            `--- {}~--- {}`
            `{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}`
            `"only a text"`
            `%YAML 9.9~--- {}`
            """)
    void refusesWhatIsNoDefinitionAtAll(String text) {
        assertThat(problems(text.replace('~', '\n'))).isNotEmpty();
    }

    /** Each of these once took seconds or minutes; that they are told apart early shows that nobody reads on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [        | 3000   | too-deep
            {a:      | 3000   | too-deep
            '- '     | 3000   | too-deep
            '[~'     | 20000  | too-deep
            [x,      | 3000   | too-deep
            '- *a~'  | 100000 | alias
            '- a~'   | 200000 | too-many
            'a: b~'  | 100000 | too-many
            x        | 800000 | too-long
            '#~a: b' | 800000 | file-too-long
            """)
    void refusesWhatWouldTakeLongAtItsBeginning(String piece, int times, String reason) {
        List<Mistake> problems = problems(piece.replace('~', '\n').repeat(times));

        assertThat(problems)
                .hasSizeLessThanOrEqualTo(100)
                .anySatisfy(problem -> assertThat(problem.reason().key()).isEqualTo("definition.wrong." + reason));
        if (reason.equals("too-deep")) {
            assertThat(problems).hasSize(1);
            assertThat(problems.get(0).line()).isLessThan(20);
        }
    }

    @Test
    void echoesOnlyTheBeginningOfALongWord() {
        String word = "x".repeat(4_000);
        List<Mistake> problems = problems(word + ": 1\ncode: !!x " + word + "\n");

        assertThat(problems)
                .allSatisfy(problem ->
                        assertThat(problem.reason().args().toString()).hasSizeLessThan(500));
    }

    @Test
    void refusesControlCharacters() {
        assertThat(problems("a: \u0000b")).isNotEmpty();
    }

    @Test
    void refusesAPartyThatDidNotSign() {
        String unsigned =
                TEXT.replace("  - party: ut\n    \"on\": 2019-11-28", "  - party: zgt\n    \"on\": 2019-11-28");

        assertThat(problems(unsigned))
                .extracting(problem -> problem.reason().key().substring("definition.wrong.".length()))
                .contains("party-not-signed", "duplicate");
    }

    @Test
    void namesFileLineAndReason() {
        WrongDefinition wrong = refusal(TEXT.replace("initial: P5Y", "initial: long"));

        assertThat(wrong.inWords(reason -> reason.key() + reason.args()))
                .matches("wrong\\.yaml:\\d+: definition\\.wrong\\.not-a-period\\[long]");
        assertThat(wrong.getMessage().toLowerCase(Locale.ROOT)).contains("wrong.yaml");
    }

    private static List<Mistake> problems(String text) {
        return refusal(text).problems();
    }

    private static WrongDefinition refusal(String text) {
        WrongDefinition refusal =
                catchThrowableOfType(WrongDefinition.class, () -> new DefinitionReader().read("wrong.yaml", text));
        assertThat(refusal).as("the file is refused").isNotNull();
        return refusal;
    }
}
