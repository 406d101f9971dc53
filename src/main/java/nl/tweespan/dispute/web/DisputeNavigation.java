package nl.tweespan.dispute.web;

import java.util.List;
import nl.tweespan.framework.AgreementPages;
import nl.tweespan.framework.Framework;
import nl.tweespan.platform.NavigationSource.Item;
import nl.tweespan.platform.NavigationSource.Section;
import org.springframework.stereotype.Component;

/** The disputes in the side navigation, when the agreement settles how they go; no statement. */
@Component
class DisputeNavigation implements AgreementPages {

    @Override
    public List<Item> items(Framework framework) {
        return framework.definition().dispute() == null
                ? List.of()
                : List.of(new Item(
                        Section.AGREEMENT,
                        600,
                        "dispute.title",
                        "/frameworks/" + framework.code() + "/disputes",
                        null));
    }
}
