package nl.tweespan.board.web;

import nl.tweespan.board.AnnualReport;
import nl.tweespan.board.AnnualReports;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
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
    private final ReportPictures pictures;

    ReportController(AnnualReports reports, Frameworks frameworks, ReportPictures pictures) {
        this.reports = reports;
        this.frameworks = frameworks;
        this.pictures = pictures;
    }

    @GetMapping("/frameworks/{code}/reports")
    String newest(Actor actor, @PathVariable String code) {
        Framework framework = frameworks.byCode(code, actor);
        return "redirect:/frameworks/" + framework.code() + "/reports/"
                + reports.years(framework).get(0);
    }

    @GetMapping("/frameworks/{code}/reports/{year:[0-9]{4}}")
    String show(Actor actor, @PathVariable String code, @PathVariable int year, Model model) {
        Framework framework = frameworks.byCode(code, actor);
        AnnualReport report = reports.report(framework, year);
        model.addAttribute("report", report);
        model.addAttribute("tiles", Tile.of(report));
        model.addAttribute("pictures", pictures.of(report));
        model.addAttribute("chapters", ThemeChapter.of(report));
        model.addAttribute("decisions", Decision.of(report));
        model.addAttribute("years", reports.years(framework));
        return "board/report";
    }
}
