package nl.tweespan.amendment.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** A length of time as typed: a number and its unit; no number leaves the term as it is. A bean, as the form around it. */
public class Length {

    private @Min(1) @Max(999) @Nullable Integer number;
    private @Nullable Unit unit = Unit.DAYS;

    /** What is counted. */
    public enum Unit {
        DAYS("D"),
        MONTHS("M"),
        YEARS("Y");

        private final String letter;

        Unit(String letter) {
            this.letter = letter;
        }
    }

    /** Of a term; empty when there is none, or it cannot be told in one unit. */
    static Length of(@Nullable Period period) {
        Length length = new Length();
        if (period == null || period.getDays() > 0 && period.toTotalMonths() > 0) {
            return length;
        }
        int months = (int) period.toTotalMonths();
        boolean years = months > 0 && months % 12 == 0;
        length.unit = period.getDays() > 0 ? Unit.DAYS : years ? Unit.YEARS : Unit.MONTHS;
        length.number = period.getDays() > 0 ? period.getDays() : years ? months / 12 : months;
        return length;
    }

    /** As an ISO period such as {@code P2M}; null when nothing was typed. */
    @Nullable
    String iso() {
        return number == null || unit == null ? null : "P" + number + unit.letter;
    }

    public @Nullable Integer getNumber() {
        return number;
    }

    public void setNumber(@Nullable Integer number) {
        this.number = number;
    }

    public @Nullable Unit getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Unit unit) {
        this.unit = unit;
    }
}
