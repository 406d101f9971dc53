package nl.tweespan.platform;

import java.util.Arrays;
import java.util.List;
import nl.tweespan.platform.Chart.Series;
import nl.tweespan.platform.Chart.Value;

/** Charts as pages would make them. */
final class Charts {

    private Charts() {}

    static Chart kind() {
        return new Chart(
                "Inzet in natura",
                "ZGT brengt meer in dan de UT.",
                List.of("ZGT", "UT"),
                List.of(
                        new Series("ZGT", "party-zgt", List.of(new Value(186_400, "€ 186.400"), new Value(0, "€ 0"))),
                        new Series("UT", "party-ut", List.of(new Value(0, "€ 0"), new Value(157_900, "€ 157.900")))));
    }

    static Chart year() {
        return new Chart(
                "Projecten per jaar",
                "Elk jaar meer projecten.",
                List.of("2020", "2021", "2022", "2023", "2024", "2025", "2026"),
                List.of(
                        series("Lopend", "tone-accent", 3, 5, 8, 8, 12, 17, 22),
                        series("Voorstel", "tone-due", 1, 0, 2, 4, 3, 0, 9)));
    }

    static Chart themes() {
        return new Chart(
                "Projecten per thema",
                "De meeste projecten horen bij complexe diabetes.",
                List.of("Complexe diabetes", "Geriatrische traumatologie", "Oncologie", "Logistieke processen"),
                List.of(series("Lopend", "tone-accent", 13, 6, 7, 0), series("Voorstel", "tone-due", 1, 0, 2, 1)));
    }

    static Series series(String name, String tone, int... values) {
        return new Series(
                name,
                tone,
                Arrays.stream(values)
                        .mapToObj(value -> new Value(value, "" + value))
                        .toList());
    }
}
