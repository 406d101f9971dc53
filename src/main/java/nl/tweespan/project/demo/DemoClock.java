package nl.tweespan.project.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands at ten o'clock on a day of the demo content's choice, never later than today. */
class DemoClock extends Clock {

    private final Clock real;
    private LocalDate day;

    DemoClock(Clock real) {
        this.real = real;
        this.day = today();
    }

    void go(LocalDate to) {
        day = to.isAfter(today()) ? today() : to;
    }

    LocalDate today() {
        return LocalDate.now(real);
    }

    @Override
    public Instant instant() {
        return day.atTime(LocalTime.of(10, 0)).atZone(getZone()).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the demo keeps the registry's zone");
    }
}
