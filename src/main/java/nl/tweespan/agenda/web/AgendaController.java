package nl.tweespan.agenda.web;

import java.time.LocalDate;
import java.util.List;
import nl.tweespan.agenda.Deadline;
import nl.tweespan.definition.Agreement;
import nl.tweespan.definition.Agreements;
import nl.tweespan.platform.AsOf;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that falls due under an agreement, on one page. */
@Controller
class AgendaController {

    private final Agreements agreements;
    private final Deadlines deadlines;

    AgendaController(Agreements agreements, Deadlines deadlines) {
        this.agreements = agreements;
        this.deadlines = deadlines;
    }

    @GetMapping("/frameworks/{code}/agenda")
    String show(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String party,
            AsOf asOf,
            Model model) {
        Agreement agreement = agreements.byCode(code, actor, asOf.day());
        List<Deadline> all = deadlines.of(agreement.id(), asOf.day());
        List<Deadline> shown = party == null || party.isEmpty()
                ? all
                : all.stream()
                        .filter(deadline -> deadline.parties().contains(party))
                        .toList();
        model.addAttribute("agreement", agreement);
        model.addAttribute("groups", DeadlineGroup.of(agreement, shown, asOf.day()));
        model.addAttribute("party", party);
        LocalDate begins = agreement.begins();
        model.addAttribute("all", all.size());
        model.addAttribute("begins", asOf.day().isBefore(begins) ? begins : null);
        model.addAttribute("late", Sentence.of("agenda.late", late(all, asOf.day())));
        return "agenda/agenda";
    }

    private static long late(List<Deadline> all, LocalDate day) {
        return all.stream().filter(deadline -> deadline.overdue(day)).count();
    }
}
