package nl.tweespan.platform;

import jakarta.validation.Valid;
import java.util.List;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.Sentence;
import nl.tweespan.shared.Slice;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows every component once, for the eye and for axe. */
@TestComponent
@Controller
class GalleryController {

    record Box(String code, Localised shortName, Localised subtitle) {}

    record Chip(String code, String shortName) {}

    @ModelAttribute("currentFramework")
    Box framework() {
        return new Box(
                "zgt-ut",
                new Localised("ZGT – UT", "ZGT – UT"),
                new Localised("Raamovereenkomst 2019", "Framework agreement 2019"));
    }

    @ModelAttribute("actorParty")
    Chip party() {
        return new Chip("UT", "UT TechMed Centre");
    }

    @ModelAttribute("themes")
    List<Option> themes() {
        return List.of(
                new Option("DM", "Complexe diabetes", "Speerpunt metabool syndroom"),
                new Option("GT", "Geriatrische traumatologie"),
                new Option("ON", "Oncologie", "Met het Borstcentrum"));
    }

    @GetMapping("/gallery/project")
    String project(Model model) {
        model.addAttribute("kind", Charts.kind());
        return "gallery/project";
    }

    @GetMapping("/gallery/matrix")
    String matrix() {
        return "gallery/matrix";
    }

    @GetMapping("/gallery/list")
    String list(Model model) {
        model.addAttribute("slice", new Slice<>(List.of("a", "b", "c"), 4, 3, 80));
        model.addAttribute("done", new Sentence("platform.signOut", List.of()));
        model.addAttribute("year", Charts.year());
        model.addAttribute("themes", Charts.themes());
        return "gallery/list";
    }

    @GetMapping("/gallery/form")
    String form(Model model) {
        model.addAttribute("form", new GalleryForm("", "", null, "", null, "", null, List.of("ON"), true));
        return "gallery/form";
    }

    @PostMapping("/gallery/form")
    String refused(@Valid @ModelAttribute("form") GalleryForm form, BindingResult errors) {
        errors.reject("platform.stale");
        return "gallery/form";
    }

    @GetMapping("/gallery/plain")
    String plain(Model model) {
        model.addAttribute("form", new GalleryForm("", "", null, "", null, "", null, List.of("ON"), true));
        return "gallery/plain";
    }

    @GetMapping("/gallery/rule")
    String rule() {
        throw new RuleBroken("4.2", "platform.problem.409.text");
    }

    @GetMapping("/gallery/failure")
    String failure() {
        throw new IllegalStateException("for the gallery");
    }

    @GetMapping("/gallery/number")
    String number(@RequestParam int number) {
        return "gallery/list";
    }

    @ResponseBody
    @GetMapping(path = "/parties.css", produces = "text/css")
    String parties() {
        return """
                .party-zgt{--party-ink:#0a6470;--party-ground:#e1f0f1}.party-ut{--party-ink:#7b3566;--party-ground:#f5e7f0}
                @media screen and (prefers-color-scheme:dark){.party-zgt{--party-ink:#5cc2cd;--party-ground:#14343a}
                .party-ut{--party-ink:#d98fc3;--party-ground:#3a2033}}
                """;
    }
}
