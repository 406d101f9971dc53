package nl.tweespan.board.web;

import java.util.function.BiConsumer;
import nl.tweespan.board.report.AnnualReport;
import org.springframework.stereotype.Component;

/** What the sheet of an annual report shows, on the page and on the paper that is kept. */
@Component
class ReportSheet {

    private final ReportPictures pictures;

    ReportSheet(ReportPictures pictures) {
        this.pictures = pictures;
    }

    void fill(AnnualReport report, BiConsumer<String, Object> model) {
        model.accept("report", report);
        model.accept("tiles", Tile.of(report));
        model.accept("pictures", pictures.of(report));
        model.accept("chapters", ThemeChapter.of(report));
        model.accept("decisions", Decision.of(report));
    }
}
