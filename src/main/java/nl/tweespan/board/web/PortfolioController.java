package nl.tweespan.board.web;

import java.util.List;
import java.util.function.ToLongFunction;
import nl.tweespan.board.report.Portfolio;
import nl.tweespan.board.report.Portfolio.Line;
import nl.tweespan.platform.AsOf;
import nl.tweespan.platform.Chart;
import nl.tweespan.platform.Say;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The frameworks that somebody may see, side by side and added up (annex, A.2.7). */
@Controller
class PortfolioController {

    private final Portfolio across;
    private final Say say;

    PortfolioController(Portfolio across, Say say) {
        this.across = across;
        this.say = say;
    }

    @GetMapping("/frameworks")
    String show(Actor actor, AsOf asOf, Model model) {
        List<Line> lines = across.lines(actor, asOf.day());
        model.addAttribute("lines", lines);
        model.addAttribute("running", sum(lines, line -> line.projects().running()));
        model.addAttribute("coming", sum(lines, line -> line.projects().coming()));
        model.addAttribute("wider", sum(lines, line -> line.projects().wider()));
        model.addAttribute("chart", chart(lines));
        return "board/across";
    }

    private Chart chart(List<Line> lines) {
        return new Chart(
                say.key("board.across.picture"),
                say.key(
                        "board.across.picture.says",
                        sum(lines, line -> line.projects().running()),
                        sum(lines, line -> line.projects().coming())),
                lines.stream()
                        .map(line -> say.text(line.framework().shortName()))
                        .toList(),
                List.of(
                        series(
                                "board.picture.running",
                                "tone-met",
                                lines,
                                line -> line.projects().running()),
                        series(
                                "board.picture.coming",
                                "tone-accent",
                                lines,
                                line -> line.projects().coming())));
    }

    private Chart.Series series(String name, String tone, List<Line> lines, ToLongFunction<Line> count) {
        return new Chart.Series(
                say.key(name),
                tone,
                lines.stream()
                        .map(line -> new Chart.Value(count.applyAsLong(line), String.valueOf(count.applyAsLong(line))))
                        .toList());
    }

    private static long sum(List<Line> lines, ToLongFunction<Line> count) {
        return lines.stream().mapToLong(count).sum();
    }
}
