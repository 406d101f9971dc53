package nl.tweespan.dispute.web;

import java.util.List;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.NavigationSource;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Component;

/** The disputes in the side navigation, when the agreement settles how they go; no statement. */
@Component
class DisputeNavigation implements NavigationSource {

    private final Frameworks frameworks;

    DisputeNavigation(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public List<Item> items(Actor actor) {
        Framework framework = frameworks.currentOrNone(actor);
        return framework == null || framework.definition().dispute() == null
                ? List.of()
                : List.of(new Item(
                        Section.AGREEMENT,
                        600,
                        "dispute.title",
                        "/frameworks/" + framework.code() + "/disputes",
                        null));
    }
}
