package nl.tweespan.board.consultation;

import java.time.LocalDate;
import java.util.List;
import nl.tweespan.agenda.Deadline;
import nl.tweespan.board.norms.Schedule;
import nl.tweespan.board.report.AnnualReport;
import nl.tweespan.compliance.NormFinding;
import nl.tweespan.framework.Framework;
import nl.tweespan.project.EventFigures;

/**
 * What the boards discuss (article 7.1), made from the registry as things stood at the end of a day; nothing of it is stored
 * until the consultation is recorded as held.
 *
 * @param schedule when they last met, and what is due
 * @param now the annual report of the year under way: the norms, and what asks a decision
 * @param progress of the projects since they last met
 * @param deadlines overdue or close ahead, the first one first
 * @param points what the parties put on the agenda themselves
 */
public record Agenda(
        Schedule schedule,
        AnnualReport now,
        EventFigures progress,
        List<Deadline> deadlines,
        List<ConsultationDetails.Point> points) {

    public Framework framework() {
        return schedule.framework();
    }

    /** The day as of which it is drawn. */
    public LocalDate on() {
        return schedule.on();
    }

    /** The norms that are not met or overdue. */
    public List<NormFinding> broken() {
        return now.broken();
    }
}
