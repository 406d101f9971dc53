package nl.tweespan.framework.web;

import java.util.List;
import java.util.stream.Stream;
import nl.tweespan.framework.AgreementPages;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.NavigationSource;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Component;

/** The pages of the chosen agreement in the side navigation, those of every room; no statement. */
@Component
class FrameworkNavigation implements NavigationSource {

    private final Frameworks frameworks;
    private final List<AgreementPages> rooms;

    FrameworkNavigation(Frameworks frameworks, List<AgreementPages> rooms) {
        this.frameworks = frameworks;
        this.rooms = List.copyOf(rooms);
    }

    @Override
    public List<Item> items(Actor actor) {
        Framework framework = frameworks.currentOrNone(actor);
        if (framework == null) {
            return List.of();
        }
        String url = "/frameworks/" + framework.code();
        return Stream.concat(
                        Stream.of(
                                new Item(Section.AGREEMENT, 100, "framework.navigation.overview", url, null),
                                new Item(
                                        Section.AGREEMENT,
                                        200,
                                        "framework.navigation.articles",
                                        url + "/articles",
                                        null),
                                new Item(
                                        Section.AGREEMENT,
                                        300,
                                        "framework.navigation.compliance",
                                        url + "/compliance",
                                        null),
                                new Item(Section.AGREEMENT, 400, "framework.navigation.matrix", url + "/matrix", null)),
                        rooms.stream().flatMap(room -> room.items(framework).stream()))
                .toList();
    }
}
