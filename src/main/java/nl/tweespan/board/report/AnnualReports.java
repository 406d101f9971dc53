package nl.tweespan.board.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.tweespan.annex.Annex;
import nl.tweespan.board.norms.Schedule;
import nl.tweespan.board.report.AnnualReport.Vacancies;
import nl.tweespan.compliance.Compliance;
import nl.tweespan.framework.Framework;
import nl.tweespan.party.OfficeSummary;
import nl.tweespan.party.Offices;
import nl.tweespan.project.ProjectFiguresReader;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws up annual reports from what the rooms keep; nothing of them is stored. */
@Service
@Transactional(readOnly = true)
public class AnnualReports {

    private final ProjectFiguresReader projects;
    private final Compliance compliance;
    private final Offices offices;
    private final Annex annex;

    AnnualReports(ProjectFiguresReader projects, Compliance compliance, Offices offices, Annex annex) {
        this.projects = projects;
        this.compliance = compliance;
        this.offices = offices;
        this.annex = annex;
    }

    /** The years with a report on that day, the newest first: from the start of the framework until the year of the day. */
    public List<Integer> years(Framework framework, LocalDate asOf) {
        int last = asOf.getYear();
        int first = Math.min(Schedule.start(framework).getYear(), last);
        return IntStream.rangeClosed(0, last - first)
                .map(back -> last - back)
                .boxed()
                .toList();
    }

    /**
     * The report of a year as it was known at the end of a day; the number of statements does not depend on how much is
     * registered.
     *
     * @throws NotFound for a year without a report
     */
    public AnnualReport report(Framework framework, int year, LocalDate asOf) {
        List<Integer> years = years(framework, asOf);
        if (!years.contains(year)) {
            throw new NotFound("report of " + framework.code() + " for " + year);
        }
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate on = end.isAfter(asOf) ? asOf : end;
        return new AnnualReport(
                framework,
                on,
                year == asOf.getYear(),
                annex.inForce(framework.id(), on),
                projects.until(framework.id(), years.get(years.size() - 1), on),
                compliance.stands(framework.id(), on),
                vacancies(framework, on));
    }

    private List<Vacancies> vacancies(Framework framework, LocalDate on) {
        return framework.parties().stream()
                .map(party -> vacancies(party, on))
                .filter(vacancies -> vacancies.offices() > 0)
                .toList();
    }

    private Vacancies vacancies(Framework.Party party, LocalDate on) {
        List<Localised> vacant = offices.offices(party.id(), on).stream()
                .filter(office -> office.holder() == null)
                .map(OfficeSummary::title)
                .toList();
        return new Vacancies(party, vacant.size(), vacant.stream().distinct().toList());
    }
}
