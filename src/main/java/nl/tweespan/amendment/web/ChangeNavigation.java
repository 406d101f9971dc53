package nl.tweespan.amendment.web;

import java.util.List;
import nl.tweespan.framework.AgreementPages;
import nl.tweespan.framework.Framework;
import nl.tweespan.platform.NavigationSource.Item;
import nl.tweespan.platform.NavigationSource.Section;
import org.springframework.stereotype.Component;

/** The line of amendment and notice in the side navigation; no statement. */
@Component
class ChangeNavigation implements AgreementPages {

    @Override
    public List<Item> items(Framework framework) {
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
