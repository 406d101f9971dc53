package nl.tweespan.amendment.web;

import java.util.List;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.NavigationSource;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Component;

/** The line of amendment and notice in the side navigation; no statement. */
@Component
class ChangeNavigation implements NavigationSource {

    private final Frameworks frameworks;

    ChangeNavigation(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public List<Item> items(Actor actor) {
        Framework framework = frameworks.currentOrNone(actor);
        if (framework == null) {
            return List.of();
        }
        String home = "/frameworks/" + framework.code();
        return List.of(new Item(
                Section.AGREEMENT,
                500,
                "amendment.navigation",
                home + "/amendments",
                null,
                List.of(home + "/notices", home + "/versions")));
    }
}
