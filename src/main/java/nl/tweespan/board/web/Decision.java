package nl.tweespan.board.web;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import nl.tweespan.board.report.AnnualReport;
import nl.tweespan.board.report.AnnualReport.Vacancies;
import nl.tweespan.project.ProjectFigures.Line;
import nl.tweespan.shared.Sentence;

/** Something that the boards are asked to decide or to see to. */
public record Decision(Sentence title, Sentence text, String url) {

    static List<Decision> of(AnnualReport report) {
        String offices = "/frameworks/" + report.framework().code() + "#offices";
        return Stream.concat(
                        report.figures().asked().stream().map(line -> of(report, line)),
                        report.vacancies().stream().map(vacancies -> of(vacancies, offices)))
                .toList();
    }

    private static Decision of(AnnualReport report, Line line) {
        return new Decision(
                Sentence.of("board.verbatim", line.title()),
                Sentence.of(
                        "board.asked." + line.why().name(),
                        line.day(),
                        ChronoUnit.DAYS.between(line.day(), report.on())),
                "/projects/" + line.reference());
    }

    private static Decision of(Vacancies vacancies, String url) {
        return new Decision(
                Sentence.of("board.asked.vacant", vacancies.party().shortName(), vacancies.offices()),
                Sentence.of(
                        "board.asked.vacant.which",
                        vacancies.titles().get(0),
                        vacancies.titles().size() - 1),
                url);
    }
}
