package nl.tweespan.amendment.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.tweespan.amendment.wording.Comparison.Piece;
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
    void theSameIsTheSame() {
        assertThat(Comparison.of("een  twee", "een twee").same()).isTrue();
    }
}
