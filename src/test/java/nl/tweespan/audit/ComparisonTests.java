package nl.tweespan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.tweespan.audit.Comparison.Fate;
import nl.tweespan.audit.Comparison.Part;
import nl.tweespan.audit.Comparison.Piece;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    @Test
    void marksWordsThatWentAndCame() {
        Comparison change =
                Comparison.of("de opzegtermijn is een maand.", "de opzegtermijn is ten minste twee maanden.");

        assertThat(change.before())
                .containsExactly(new Piece("de opzegtermijn is", false), new Piece("een maand.", true));
        assertThat(change.after())
                .containsExactly(new Piece("de opzegtermijn is", false), new Piece("ten minste twee maanden.", true));
        assertThat(change.removed()).isEqualTo(2);
        assertThat(change.added()).isEqualTo(4);
    }

    @Test
    void keepsEachTextWhole() {
        String before = "Zij werken samen in onderzoek en in onderwijs, en dat blijft zo.";
        String after = "Beide partijen werken samen in onderzoek, in zorg en in onderwijs.";
        Comparison change = Comparison.of(before, after);

        assertThat(change.before().stream().map(Piece::text).collect(Collectors.joining(" ")))
                .isEqualTo(before);
        assertThat(change.after().stream().map(Piece::text).collect(Collectors.joining(" ")))
                .isEqualTo(after);
    }

    @Test
    void showsBothInOne() {
        assertThat(Comparison.of("bewaard wordt tien jaar", "bewaard wordt vijftien jaar, of langer")
                        .together())
                .containsExactly(
                        new Part("bewaard wordt", Fate.SAME),
                        new Part("tien jaar", Fate.REMOVED),
                        new Part("vijftien jaar, of langer", Fate.ADDED));
        assertThat(Comparison.of("een twee drie", "een drie").together())
                .containsExactly(
                        new Part("een", Fate.SAME), new Part("twee", Fate.REMOVED), new Part("drie", Fate.SAME));
        assertThat(Comparison.of("een twee", "een").together())
                .containsExactly(new Part("een", Fate.SAME), new Part("twee", Fate.REMOVED));
    }

    @Test
    void linesEndWhereTheyEnded() {
        Comparison change = Comparison.of("een\n\n- twee", "een\n\n- drie");
        assertThat(change.together())
                .containsExactly(
                        new Part("een \n \n -", Fate.SAME),
                        new Part("twee", Fate.REMOVED),
                        new Part("drie", Fate.ADDED));
        assertThat(change.added()).isEqualTo(1);
        assertThat(Comparison.of("een\ntwee", "een twee").same()).isFalse();
    }

    @Test
    void theSameIsTheSame() {
        assertThat(Comparison.of("een  twee", "een twee").same()).isTrue();
    }
}
