package nl.tweespan.board.web;

import java.util.function.BiConsumer;
import nl.tweespan.board.consultation.Agenda;
import org.springframework.stereotype.Component;

/** What the sheet of an agenda shows, on the page and on the paper that is kept. */
@Component
class AgendaSheet {

    void fill(Agenda agenda, BiConsumer<String, Object> model) {
        model.accept("agenda", agenda);
        model.accept("report", agenda.now());
        model.accept("tiles", Tile.of(agenda.progress()));
        model.accept("events", Tile.EVENTS);
        model.accept("decisions", Decision.of(agenda.now()));
    }
}
