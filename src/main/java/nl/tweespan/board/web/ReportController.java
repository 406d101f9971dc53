package nl.tweespan.board.web;

import nl.tweespan.board.consultation.Consultations;
import nl.tweespan.board.report.AnnualReport;
import nl.tweespan.board.report.AnnualReports;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.AsOf;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The annual progress report of a framework (article 7), for all who may see the framework. */
@Controller
class ReportController {

    private final AnnualReports reports;
    private final Frameworks frameworks;
    private final Consultations consultations;
    private final ReportSheet sheet;

    ReportController(AnnualReports reports, Frameworks frameworks, Consultations consultations, ReportSheet sheet) {
        this.reports = reports;
        this.frameworks = frameworks;
        this.consultations = consultations;
        this.sheet = sheet;
    }

    /** Keeps the day: of an agreement that was registered later, the year of an earlier day has a report on that day alone. */
    @GetMapping("/frameworks/{code}/reports")
    String newest(Actor actor, @PathVariable String code, AsOf asOf) {
        Framework framework = frameworks.byCode(code, actor, asOf.day());
        return "redirect:/frameworks/" + framework.code() + "/reports/"
                + reports.years(framework, asOf.day()).get(0) + (asOf.now() ? "" : "?on=" + asOf.day());
    }

    @GetMapping("/frameworks/{code}/reports/{year:[0-9]{4}}")
    String show(Actor actor, @PathVariable String code, @PathVariable int year, AsOf asOf, Model model) {
        Framework framework = frameworks.byCode(code, actor, asOf.day());
        AnnualReport report = reports.report(framework, year, asOf.day());
        sheet.fill(report, model::addAttribute);
        model.addAttribute("years", reports.years(framework, asOf.day()));
        model.addAttribute("kept", consultations.withReportOf(framework.id(), year, asOf.day()));
        return "board/report";
    }
}
