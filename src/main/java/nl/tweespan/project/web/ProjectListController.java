package nl.tweespan.project.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tweespan.annex.Annex;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.Option;
import nl.tweespan.platform.Say;
import nl.tweespan.project.life.Kind;
import nl.tweespan.project.pages.ProjectFilter;
import nl.tweespan.project.pages.ProjectHit;
import nl.tweespan.project.pages.ProjectHits;
import nl.tweespan.project.pages.ProjectList;
import nl.tweespan.project.pages.ProjectStatus;
import nl.tweespan.project.pages.ProjectSummary;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Stretch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of projects; its filters, order and place stand in the URL. */
@Controller
class ProjectListController {

    private final ProjectList list;
    private final ProjectHits hits;
    private final Frameworks frameworks;
    private final Annex annex;
    private final Say say;
    private final Clock clock;

    ProjectListController(
            ProjectList list, ProjectHits hits, Frameworks frameworks, Annex annex, Say say, Clock clock) {
        this.list = list;
        this.hits = hits;
        this.frameworks = frameworks;
        this.annex = annex;
        this.say = say;
        this.clock = clock;
    }

    @GetMapping("/projects")
    String show(
            Actor actor,
            @RequestParam(required = false) @Nullable String framework,
            @ModelAttribute("filter") ProjectFilter filter,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "false") boolean end,
            @RequestParam(required = false) @Nullable Long place,
            Model model) {
        Framework under = framework == null ? frameworks.current(actor) : frameworks.byCode(framework, actor);
        AnnexVersion version = annex.inForce(under.id(), LocalDate.now(clock));
        model.addAttribute("framework", under);
        Stretch<ProjectSummary> stretch = list.at(actor, under, filter, Stretch.Place.of(after, before, end, place));
        model.addAttribute("stretch", stretch);
        Map<String, ProjectHit> found = hits.of(stretch.rows(), filter.q() == null ? "" : filter.q());
        model.addAttribute(
                "rows",
                stretch.rows().stream()
                        .map(project -> ProjectRow.of(project, under, found.get(project.reference()), say))
                        .toList());
        model.addAttribute("url", ListUrl.of(under, filter));
        model.addAttribute("mayPropose", under.takesProposalsOf(actor));
        model.addAttribute("statuses", options(Stream.of(ProjectStatus.values()), "project.status."));
        model.addAttribute("kinds", options(Stream.of(Kind.values()), "project.kind."));
        model.addAttribute("mines", options(Stream.of("turn", "contact"), "project.list.mine."));
        model.addAttribute(
                "themes",
                version.themes().stream()
                        .map(theme -> new Option(theme.code(), say.text(theme.name())))
                        .toList());
        model.addAttribute(
                "domains",
                version.domains().stream()
                        .map(domain -> new Option(domain.code(), say.text(domain.name())))
                        .toList());
        model.addAttribute("years", years(under));
        return "project/list";
    }

    private List<Option> options(Stream<?> values, String key) {
        return values.map(value -> new Option(value.toString(), say.key(key + value)))
                .toList();
    }

    /** From the year in which the framework was signed until this year, the newest first. */
    private List<Option> years(Framework framework) {
        int last = LocalDate.now(clock).getYear();
        int first = framework.definition().signatures().stream()
                .mapToInt(signature -> signature.on().getYear())
                .min()
                .orElse(last);
        return IntStream.rangeClosed(0, last - first)
                .map(back -> last - back)
                .mapToObj(year -> new Option(String.valueOf(year), String.valueOf(year)))
                .toList();
    }
}
