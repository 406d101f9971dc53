package nl.tweespan.platform;

import java.util.List;

/**
 * A small chart, drawn as SVG with its table beside it. All texts are in the reader's language.
 *
 * @param title what it shows
 * @param description what it says in one sentence, for those who do not see it
 * @param labels the categories, in order
 * @param series each with one value per label; stacked on one another
 */
public record Chart(String title, String description, List<String> labels, List<Series> series) {

    /**
     * @param name such as a party's short name
     * @param tone CSS class that gives the colour: {@code party-<code>}, {@code tone-met}, {@code tone-accent}…
     * @param values one per label
     */
    public record Series(String name, String tone, List<Value> values) {}

    /**
     * @param amount zero or more; decides the length
     * @param text how it is written, such as "€ 186.400"
     */
    public record Value(double amount, String text) {}

    public Chart {
        if (series.stream().anyMatch(each -> each.values().size() != labels.size())) {
            throw new IllegalArgumentException("every series needs one value per label: " + title);
        }
    }

    /** The drawing as horizontal bars. */
    public Drawing bars() {
        return Drawing.bars(this);
    }

    /** The drawing as columns. */
    public Drawing columns() {
        return Drawing.columns(this);
    }

    /** Whether the series need a legend: not when each label names its own series. */
    public boolean hasLegend() {
        return series.size() > 1
                && !labels.equals(series.stream().map(Series::name).toList());
    }

    /** The longest stack; at least 1, so that a chart of zeros can be drawn. */
    double longest() {
        double longest = 0;
        for (int index = 0; index < labels.size(); index++) {
            longest = Math.max(longest, stack(index));
        }
        return longest > 0 ? longest : 1;
    }

    private double stack(int index) {
        return series.stream()
                .mapToDouble(each -> each.values().get(index).amount())
                .sum();
    }
}
