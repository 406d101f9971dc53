package nl.tweespan.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.tweespan.annex.Annex;
import nl.tweespan.board.AnnualReport.Vacancies;
import nl.tweespan.compliance.Compliance;
import nl.tweespan.framework.Framework;
import nl.tweespan.party.OfficeSummary;
import nl.tweespan.party.Offices;
import nl.tweespan.project.ProjectReport;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws up annual reports from what the rooms keep; nothing of them is stored. */
@Service
@Transactional(readOnly = true)
public class AnnualReports {

    private final ProjectReport projects;
    private final Compliance compliance;
    private final Offices offices;
    private final Annex annex;
    private final Clock clock;

    AnnualReports(ProjectReport projects, Compliance compliance, Offices offices, Annex annex, Clock clock) {
        this.projects = projects;
        this.compliance = compliance;
        this.offices = offices;
        this.annex = annex;
        this.clock = clock;
    }

    /** The years with a report, the newest first: from the start of the framework until this year. */
    public List<Integer> years(Framework framework) {
        LocalDate today = LocalDate.now(clock);
        int first = (framework.start() == null ? framework.inForceFrom() : framework.start()).getYear();
        int last = today.getYear();
        return IntStream.rangeClosed(0, last - first)
                .map(back -> last - back)
                .boxed()
                .toList();
    }

    /**
     * The report of a year; the number of statements does not depend on how much is registered.
     *
     * @throws NotFound for a year without a report
     */
    public AnnualReport report(Framework framework, int year) {
        List<Integer> years = years(framework);
        if (!years.contains(year)) {
            throw new NotFound("report of " + framework.code() + " for " + year);
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate on = end.isAfter(today) ? today : end;
        return new AnnualReport(
                framework,
                on,
                year == today.getYear(),
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
