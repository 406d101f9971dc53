package nl.tweespan.board.web;

import java.util.List;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.NavigationSource;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Component;

/** The line of the annual report in the side navigation; no statement. */
@Component
class BoardNavigation implements NavigationSource {

    private final Frameworks frameworks;

    BoardNavigation(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public List<Item> items(Actor actor) {
        Framework framework = frameworks.currentOrNone(actor);
        return framework == null
                ? List.of()
                : List.of(new Item(
                        Section.GOVERNANCE, 10, "board.report", "/frameworks/" + framework.code() + "/reports", null));
    }
}
