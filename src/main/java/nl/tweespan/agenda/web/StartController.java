package nl.tweespan.agenda.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.tweespan.agenda.StartAct;
import nl.tweespan.agenda.StartCard;
import nl.tweespan.agenda.TaskSource;
import nl.tweespan.agenda.TaskSource.Tasks;
import nl.tweespan.agenda.web.StartPage.Card;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits, for me and for others. */
@Controller
class StartController {

    private final List<TaskSource> sources;
    private final List<StartAct> acts;
    private final List<StartCard> cards;
    private final DeadlineCard deadlines;
    private final Clock clock;

    StartController(
            List<TaskSource> sources, List<StartAct> acts, List<StartCard> cards, DeadlineCard deadlines, Clock clock) {
        this.sources = sources;
        this.acts = acts;
        this.deadlines = deadlines;
        this.cards =
                cards.stream().sorted(Comparator.comparingInt(StartCard::order)).toList();
        this.clock = clock;
    }

    @GetMapping("/")
    String start(Actor actor, Model model) {
        LocalDate today = LocalDate.now(clock);
        List<Tasks> tasks =
                sources.stream().map(source -> source.tasks(actor, today)).toList();
        DeadlineCard.@Nullable Content due = deadlines.content(actor, today, tasks);
        model.addAttribute("start", StartPage.of(tasks, due == null ? 0 : due.late(), today));
        model.addAttribute(
                "acts",
                acts.stream().flatMap(act -> act.offered(actor).stream()).toList());
        model.addAttribute(
                "cards",
                Stream.concat(Stream.ofNullable(due).map(DeadlineCard.Content::card), cards(actor, today))
                        .toList());
        return "agenda/start";
    }

    private Stream<Card> cards(Actor actor, LocalDate today) {
        return cards.stream().map(card -> Card.of(card, actor, today)).flatMap(Stream::ofNullable);
    }
}
