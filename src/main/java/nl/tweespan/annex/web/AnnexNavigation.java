package nl.tweespan.annex.web;

import java.util.List;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.NavigationSource;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Component;

/** The versions of the annex in the side navigation; no statement. */
@Component
class AnnexNavigation implements NavigationSource {

    private final Frameworks frameworks;

    AnnexNavigation(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public List<Item> items(Actor actor) {
        Framework framework = frameworks.currentOrNone(actor);
        return framework == null
                ? List.of()
                : List.of(new Item(
                        Section.AGREEMENT,
                        410,
                        "annex.versions.title",
                        "/frameworks/" + framework.code() + "/annex",
                        null));
    }
}
