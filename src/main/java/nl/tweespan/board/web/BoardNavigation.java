package nl.tweespan.board.web;

import java.util.List;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.NavigationSource;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Component;

/** The pages of the boards in the side navigation; no statement. */
@Component
class BoardNavigation implements NavigationSource {

    private final Frameworks frameworks;

    BoardNavigation(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public List<Item> items(Actor actor) {
        Framework framework = frameworks.currentOrNone(actor);
        if (framework == null) {
            return List.of();
        }
        String url = "/frameworks/" + framework.code();
        return List.of(
                new Item(Section.GOVERNANCE, 10, "board.report", url + "/reports", null),
                new Item(Section.GOVERNANCE, 20, "board.consultations", url + "/consultations", null),
                new Item(Section.GOVERNANCE, 30, "board.evaluations", url + "/evaluations", null));
    }
}
