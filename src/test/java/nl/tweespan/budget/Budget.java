package nl.tweespan.budget;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** A line of {@code budgets.txt}: who opens which page, and what it may ask of the database. */
record Budget(String account, String page, Spent most) {

    static List<Budget> all() throws IOException {
        return new ClassPathResource("budgets.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Budget::of)
                .toList();
    }

    private static Budget of(String line) {
        String[] parts = line.strip().split("\\s+");
        return new Budget(
                parts[0],
                parts[1],
                new Spent(Long.parseLong(parts[2]), Long.parseLong(parts[3]), Long.parseLong(parts[4])));
    }

    /** The address as its controller knows it. */
    String pattern() {
        return page.split("\\?")[0];
    }
}
