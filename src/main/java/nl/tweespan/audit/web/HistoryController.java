package nl.tweespan.audit.web;

import java.util.List;
import java.util.UUID;
import nl.tweespan.audit.trail.Entry;
import nl.tweespan.audit.trail.Trail;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What happened to a record. */
@Controller
class HistoryController {

    private final Trail trail;
    private final HistoryWords words;

    HistoryController(Trail trail, HistoryWords words) {
        this.trail = trail;
        this.words = words;
    }

    @GetMapping("/history/{table}/{id}")
    String history(
            Actor actor,
            @PathVariable String table,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        Slice<Entry> entries = trail.of(actor, table, id, page);
        HistoryWords.Told told = words.tell(id, entries.rows());
        List<HistoryLine> lines = told.lines();
        model.addAttribute("table", words.table(table));
        model.addAttribute("name", told.name());
        model.addAttribute("lines", new Slice<>(lines, entries.page(), entries.size(), entries.total()));
        model.addAttribute("url", "/history/" + table + "/" + id);
        return "audit/history";
    }
}
