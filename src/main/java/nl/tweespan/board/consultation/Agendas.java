package nl.tweespan.board.consultation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.tweespan.agenda.Deadline;
import nl.tweespan.agenda.DeadlineSource;
import nl.tweespan.board.norms.BoardFactsReader;
import nl.tweespan.board.norms.Schedule;
import nl.tweespan.board.report.AnnualReports;
import nl.tweespan.framework.Framework;
import nl.tweespan.project.ProjectEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the agenda of a consultation from what the rooms keep, with a constant number of statements. */
@Service
@Transactional(readOnly = true)
public class Agendas {

    private static final int MOST_DEADLINES = 20;

    private final BoardFactsReader facts;
    private final AnnualReports reports;
    private final ProjectEvents progress;
    private final List<DeadlineSource> sources;

    Agendas(BoardFactsReader facts, AnnualReports reports, ProjectEvents progress, List<DeadlineSource> sources) {
        this.facts = facts;
        this.reports = reports;
        this.progress = progress;
        this.sources = sources;
    }

    /**
     * The agenda as of a day.
     *
     * @param consultation the one it is for; null when none is planned yet
     */
    public Agenda of(Framework framework, LocalDate on, @Nullable ConsultationDetails consultation) {
        Schedule schedule = schedule(framework, on);
        return new Agenda(
                schedule,
                reports.report(framework, on.getYear(), on),
                progress.between(framework.id(), schedule.since(), on),
                deadlines(schedule, consultation),
                consultation == null ? List.of() : consultation.points());
    }

    /** When the boards met and evaluated, and must again; one statement. */
    public Schedule schedule(Framework framework, LocalDate on) {
        return new Schedule(framework, on, facts.of(framework.id(), on));
    }

    /** All but the day of the consultation itself. */
    private List<Deadline> deadlines(Schedule schedule, @Nullable ConsultationDetails consultation) {
        return sources.stream()
                .flatMap(source -> source.deadlines(schedule.framework().id(), schedule.on()).stream())
                .filter(deadline -> schedule.near(deadline.due()))
                .filter(deadline -> consultation == null || !deadline.url().endsWith("/" + consultation.id()))
                .sorted(Comparator.comparing(Deadline::due))
                .limit(MOST_DEADLINES)
                .toList();
    }
}
