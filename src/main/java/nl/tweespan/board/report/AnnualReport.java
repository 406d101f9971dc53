package nl.tweespan.board.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.compliance.NormFinding;
import nl.tweespan.compliance.NormStatus;
import nl.tweespan.framework.Framework;
import nl.tweespan.project.ProjectFigures;
import nl.tweespan.project.ProjectFigures.Year;
import nl.tweespan.shared.Localised;

/**
 * The annual progress report that the boards discuss (article 7.1).
 *
 * @param on 31 December of its year, or the day asked for the year under way
 * @param underWay whether the year has not ended
 * @param figures up to and with its year
 * @param stands how every norm stood that day
 * @param vacancies per party the offices that nobody held that day
 */
public record AnnualReport(
        Framework framework,
        LocalDate on,
        boolean underWay,
        AnnexVersion annex,
        ProjectFigures figures,
        List<NormFinding> stands,
        List<Vacancies> vacancies) {

    /**
     * A party with offices that nobody holds.
     *
     * @param offices how many
     * @param titles of them; one title may stand for the same office at several units
     */
    public record Vacancies(Framework.Party party, int offices, List<Localised> titles) {}

    public int year() {
        return on.getYear();
    }

    /** The year as it is written in words, without a separator of thousands. */
    public String label() {
        return String.valueOf(year());
    }

    public Year now() {
        return figures.last();
    }

    /** The year before; empty for the first year. */
    public Stream<Year> before() {
        return figures.years().stream().filter(each -> each.year() == year() - 1);
    }

    /** The norms that are not met or overdue. */
    public List<NormFinding> broken() {
        return stands.stream()
                .filter(stand -> stand.status() == NormStatus.NOT_MET || stand.status() == NormStatus.OVERDUE)
                .toList();
    }

    public long met() {
        return stands.stream().filter(stand -> stand.status() == NormStatus.MET).count();
    }
}
