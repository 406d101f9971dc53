package nl.tweespan.framework.web;

import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tweespan.compliance.Compliance;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.AsOf;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The articles, each paragraph with its norms and how they stand. */
@Controller
class ArticlesController {

    private final Frameworks frameworks;
    private final Compliance compliance;

    ArticlesController(Frameworks frameworks, Compliance compliance) {
        this.frameworks = frameworks;
        this.compliance = compliance;
    }

    @GetMapping("/frameworks/{code}/articles")
    String show(@PathVariable String code, Actor actor, AsOf asOf, Model model) {
        Framework framework = frameworks.byCode(code, actor, asOf.day());
        model.addAttribute("framework", framework);
        model.addAttribute("articles", framework.definition().articles());
        model.addAttribute(
                "stands",
                compliance.stands(framework.id(), asOf.day()).stream()
                        .collect(Collectors.toMap(stand -> stand.norm().id(), Function.identity())));
        model.addAttribute(
                "readings",
                framework.definition().interpretations().stream()
                        .collect(Collectors.groupingBy(reading -> reading.article())));
        return "framework/articles";
    }
}
