package nl.tweespan.project.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.function.Consumer;
import nl.tweespan.project.demo.DemoScript.DemoProject;
import nl.tweespan.project.pages.ProjectDetails;
import nl.tweespan.project.pages.ProjectReader;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Fingerprint;
import org.jspecify.annotations.Nullable;

/** Steps of one demo project, each on its day and by its account. */
abstract class DemoSteps {

    final DemoDesk desk;
    final DemoProject project;
    private final ProjectReader reader;
    private final LocalDate begun;
    private final String lead;
    private String reference = "";

    DemoSteps(DemoDesk desk, ProjectReader reader, DemoProject project) {
        this.desk = desk;
        this.reader = reader;
        this.project = project;
        this.begun = project.begunOn(desk.today());
        this.lead = "contact-" + project.initiator();
    }

    /** The account that proposes the project. */
    String lead() {
        return lead;
    }

    String reference() {
        return reference;
    }

    void registered(String as) {
        reference = as;
    }

    /** The project as it stands. */
    ProjectDetails details() {
        return reader.byReference(reference, desk.today()).orElseThrow();
    }

    long version() {
        return desk.version(reference);
    }

    /** As whoever decides now reads it. */
    Fingerprint text() {
        return desk.text(reference);
    }

    /** That many days after the project began, or the Monday after; never in the future. */
    LocalDate day(int after) {
        LocalDate day = begun.plusDays(after);
        if (day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
            day = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        }
        return day.isAfter(desk.today()) ? desk.today() : day;
    }

    /** A step that many days after the project began. */
    void step(int after, String account, Consumer<Actor> step) {
        on(day(after), account, step);
    }

    void on(LocalDate day, String account, Consumer<Actor> step) {
        desk.act(account, day, actor -> {
            step.accept(actor);
            return reference;
        });
    }

    /** What the script must give for a project that comes this far. */
    <T> T given(@Nullable T value, String name) {
        return Objects.requireNonNull(value, () -> project.title() + " has no " + name);
    }
}
