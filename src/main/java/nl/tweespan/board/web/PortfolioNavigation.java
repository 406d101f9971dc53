package nl.tweespan.board.web;

import java.util.List;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.NavigationSource;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Component;

/** The line of the figures across frameworks, for who sees more than one; no statement. */
@Component
class PortfolioNavigation implements NavigationSource {

    private final Frameworks frameworks;

    PortfolioNavigation(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public List<Item> items(Actor actor) {
        return frameworks.visibleTo(actor).size() < 2
                ? List.of()
                : List.of(new Item(Section.GOVERNANCE, 40, "board.across.title", "/frameworks", null));
    }
}
