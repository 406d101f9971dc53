package nl.tweespan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.tweespan.platform.Drawing.Part;
import org.junit.jupiter.api.Test;

class DrawingTests {

    private final Chart chart = new Chart(
            "Projects",
            "More each year.",
            List.of("2025", "2026"),
            List.of(Charts.series("Running", "tone-met", 1, 3), Charts.series("Proposed", "tone-due", 0, 1)));

    @Test
    void theLongestBarLeavesRoomForItsFigure() {
        List<Part> parts = chart.bars().stacks().get(1).parts();
        assertThat(parts).extracting(Part::x).containsExactly("0.00%", "54.00%");
        assertThat(parts).extracting(Part::width).containsExactly("54.00%", "18.00%");
    }

    @Test
    void barsOfOneScaleCanBeCompared() {
        assertThat(chart.bars().stacks().get(0).parts().get(0).width()).isEqualTo("18.00%");
    }

    @Test
    void columnsStandOnOneLineAndPileUp() {
        List<Part> parts = chart.columns().stacks().get(1).parts();
        assertThat(parts).extracting(Part::y).containsExactly("65.5", "28.0");
        assertThat(parts).extracting(Part::height).containsExactly("112.5", "37.5");
    }

    @Test
    void aStackNamesItsValuesButNotThoseOfNothing() {
        assertThat(chart.bars().stacks()).extracting(Drawing.Stack::total).containsExactly("1", "3 + 1");
    }

    @Test
    void nothingCanBeDrawnToo() {
        Chart nothing = new Chart("None", "", List.of("2026"), List.of(Charts.series("Running", "tone-met", 0)));
        assertThat(nothing.columns().stacks().get(0).parts().get(0).height()).isEqualTo("0.0");
    }

    @Test
    void refusesASeriesThatMissesAValue() {
        List<Chart.Series> series = List.of(Charts.series("Running", "tone-met", 1));
        assertThatThrownBy(() -> new Chart("Projects", "", List.of("2025", "2026"), series))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
