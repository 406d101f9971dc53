package nl.tweespan.amendment.web;

import java.util.List;
import nl.tweespan.amendment.life.Adoptions;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.AsOf;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The versions of the agreement, each beside the one before. */
@Controller
@RequestMapping("/frameworks/{code}/versions")
class VersionsController {

    private final Frameworks frameworks;
    private final Adoptions adoptions;

    VersionsController(Frameworks frameworks, Adoptions adoptions) {
        this.frameworks = frameworks;
        this.adoptions = adoptions;
    }

    @GetMapping
    String list(@PathVariable String code, Actor actor, AsOf asOf, Model model) {
        Framework framework = frameworks.byCode(code, actor, asOf.day());
        model.addAttribute("framework", framework);
        model.addAttribute("versions", adoptions.versions(framework.id(), asOf.day()));
        return "amendment/versions";
    }

    @GetMapping("/{number:[0-9]+}")
    String show(@PathVariable String code, @PathVariable int number, Actor actor, AsOf asOf, Model model) {
        Framework framework = frameworks.byCode(code, actor, asOf.day());
        List<Adoptions.Version> versions = adoptions.versions(framework.id(), asOf.day());
        Adoptions.Version shown = versions.stream()
                .filter(version -> version.framework().number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version " + number));
        model.addAttribute("framework", framework);
        model.addAttribute("version", shown);
        model.addAttribute("current", framework.number() == number);
        model.addAttribute("words", List.of());
        model.addAttribute("terms", List.of());
        frameworks.versions(framework.id()).stream()
                .filter(version -> version.number() == number - 1)
                .findFirst()
                .ifPresent(before -> {
                    model.addAttribute("before", before);
                    model.addAttribute("words", Wording.of(before, shown.framework()));
                    model.addAttribute(
                            "terms",
                            ChangedTerm.of(
                                    before.definition(), shown.framework().definition()));
                });
        return "amendment/version";
    }
}
