package nl.tweespan.compliance.web;

import java.util.List;
import nl.tweespan.compliance.Compliance;
import nl.tweespan.compliance.NormFinding;
import nl.tweespan.compliance.NormStatus;
import nl.tweespan.definition.Agreement;
import nl.tweespan.definition.Agreements;
import nl.tweespan.definition.NormKind;
import nl.tweespan.platform.AsOf;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All norms of an agreement with their live status. */
@Controller
class ComplianceController {

    private final Compliance compliance;
    private final Agreements agreements;

    ComplianceController(Compliance compliance, Agreements agreements) {
        this.compliance = compliance;
        this.agreements = agreements;
    }

    @GetMapping("/frameworks/{code}/compliance")
    String show(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String article,
            @RequestParam(required = false) @Nullable NormKind kind,
            @RequestParam(required = false) @Nullable NormStatus status,
            @RequestParam(required = false) @Nullable String party,
            Actor actor,
            AsOf asOf,
            Model model) {
        Agreement agreement = agreements.byCode(code, actor, asOf.day());
        List<NormFinding> stands = compliance.stands(agreement.id(), asOf.day());
        Filter filter = new Filter(article, kind, status, party);
        List<NormFinding> shown = filter.apply(stands);
        model.addAttribute("agreement", agreement);
        model.addAttribute("overview", Overview.of(stands));
        model.addAttribute("filter", filter);
        model.addAttribute("shown", shown.size());
        model.addAttribute("chapters", Chapter.of(agreement, shown));
        model.addAttribute("kinds", NormKind.values());
        model.addAttribute("statuses", NormStatus.values());
        return "compliance/list";
    }
}
