package nl.tweespan.framework.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.tweespan.definition.Predecessor;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.TermLine;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of the term line lie. What went before stands left of the axis at even distances; from the first day on it
 * is drawn to scale. Measures are pixels of the view box.
 *
 * @param width of the view box
 * @param start where the first period begins
 * @param today where the marker stands
 * @param renewal where the next period begins
 */
public record TermPicture(
        int width, TermLine line, List<Dot> dots, List<Bar> bars, double start, double today, double renewal) {

    private static final double GAP = 3;

    /** Where the first period ends, when there is room to name the year; else null. */
    public @Nullable Double firstEnd() {
        Bar first = bars.get(0);
        return first.part().equals("first") && first.width() > 110 ? round(first.x() + first.width()) : null;
    }

    /** An earlier agreement. */
    public record Dot(double x, Predecessor predecessor) {}

    /** A period; {@code part} is first, renewal or next. */
    public record Bar(String part, double x, double width, TermLine.Period period) {}

    /** Small, for a card: the oldest predecessor alone. */
    static TermPicture small(Framework framework, TermLine line) {
        List<Predecessor> all = framework.definition().predecessors();
        return of(line, all.isEmpty() ? List.of() : all.subList(0, 1), 276, 44);
    }

    /** Wide, for the overview: all predecessors. */
    static TermPicture wide(Framework framework, TermLine line) {
        return of(line, framework.definition().predecessors(), 560, 84);
    }

    private static TermPicture of(TermLine line, List<Predecessor> before, int width, double apart) {
        List<Dot> dots = new ArrayList<>();
        for (Predecessor predecessor : before) {
            dots.add(new Dot(6 + dots.size() * apart, predecessor));
        }
        double start = 6 + dots.size() * apart;
        double perDay = (width - start - 20) / days(line.start(), line.next().until());
        List<Bar> bars = new ArrayList<>();
        line.past().forEach(period -> bars.add(bar(line, period, start, perDay)));
        if (line.current() != null) {
            bars.add(bar(line, line.current(), start, perDay));
        }
        bars.add(bar(line, line.next(), start, perDay));
        return new TermPicture(
                width,
                line,
                dots,
                bars,
                start,
                round(Math.max(start - 8, start + days(line.start(), line.on()) * perDay)),
                round(start + days(line.start(), line.nextRenewal()) * perDay));
    }

    private static Bar bar(TermLine line, TermLine.Period period, double start, double perDay) {
        String part = period.equals(line.next()) ? "next" : period.renewal() == 0 ? "first" : "renewal";
        double x = start + days(line.start(), period.from()) * perDay;
        double length = days(period.from(), period.until()) * perDay - GAP;
        return new Bar(part, round(x), round(Math.max(2, length)), period);
    }

    private static double round(double pixels) {
        return Math.round(pixels * 10) / 10.0;
    }

    private static double days(LocalDate from, LocalDate until) {
        return ChronoUnit.DAYS.between(from, until);
    }
}
