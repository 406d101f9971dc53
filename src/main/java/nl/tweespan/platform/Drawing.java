package nl.tweespan.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Where the parts of a {@link Chart} lie. Widths are percentages and heights are pixels, so that the drawing fits any column
 * while its text keeps its size.
 *
 * @param height of the whole, in pixels
 */
public record Drawing(int height, List<Stack> stacks) {

    private static final double LONGEST_BAR = 72;
    private static final int ROW = 48;
    private static final int BAR_TOP = 22;
    private static final int BAR = 16;

    private static final int TALLEST_COLUMN = 150;
    private static final int BASE = 178;
    private static final double COLUMN_SHARE = 0.56;

    /** One category: its label and total with the place of each, and its parts. */
    public record Stack(
            String label, String labelX, int labelY, String total, String totalX, int totalY, List<Part> parts) {}

    /** One coloured part; {@code x} and {@code width} with a percent sign, {@code y} and {@code height} in pixels. */
    public record Part(String tone, String x, String y, String width, String height, String title) {}

    static Drawing bars(Chart chart) {
        double scale = LONGEST_BAR / chart.longest();
        List<Stack> stacks = new ArrayList<>();
        for (int index = 0; index < chart.labels().size(); index++) {
            int top = index * ROW;
            double end = 0;
            List<Part> parts = new ArrayList<>();
            for (Chart.Series series : chart.series()) {
                Chart.Value value = series.values().get(index);
                double width = value.amount() * scale;
                parts.add(new Part(
                        series.tone(),
                        percent(end),
                        pixels(top + BAR_TOP),
                        percent(width),
                        pixels(BAR),
                        title(series, value)));
                end += width;
            }
            stacks.add(new Stack(
                    chart.labels().get(index),
                    "0",
                    top + BAR_TOP - 7,
                    total(chart, index),
                    percent(end),
                    top + BAR_TOP + BAR - 3,
                    parts));
        }
        return new Drawing(chart.labels().size() * ROW, stacks);
    }

    static Drawing columns(Chart chart) {
        double scale = TALLEST_COLUMN / chart.longest();
        double slot = 100.0 / Math.max(1, chart.labels().size());
        List<Stack> stacks = new ArrayList<>();
        for (int index = 0; index < chart.labels().size(); index++) {
            double left = slot * (index + (1 - COLUMN_SHARE) / 2);
            String middle = percent(slot * (index + 0.5));
            double top = BASE;
            List<Part> parts = new ArrayList<>();
            for (Chart.Series series : chart.series()) {
                Chart.Value value = series.values().get(index);
                double height = value.amount() * scale;
                top -= height;
                parts.add(new Part(
                        series.tone(),
                        percent(left),
                        pixels(top),
                        percent(slot * COLUMN_SHARE),
                        pixels(height),
                        title(series, value)));
            }
            stacks.add(new Stack(
                    chart.labels().get(index), middle, BASE + 20, total(chart, index), middle, (int) top - 7, parts));
        }
        return new Drawing(BASE + 30, stacks);
    }

    private static String title(Chart.Series series, Chart.Value value) {
        return series.name() + ": " + value.text();
    }

    /** What stands at the end of a stack: its values, those of nothing left out unless there is nothing else. */
    private static String total(Chart chart, int index) {
        String total = chart.series().stream()
                .map(series -> series.values().get(index))
                .filter(value -> value.amount() > 0)
                .map(Chart.Value::text)
                .collect(Collectors.joining(" + "));
        return total.isEmpty() && !chart.series().isEmpty()
                ? chart.series().get(0).values().get(index).text()
                : total;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    private static String pixels(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
