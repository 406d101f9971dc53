package nl.tweespan.annex.web;

import java.util.List;
import nl.tweespan.framework.AgreementPages;
import nl.tweespan.framework.Framework;
import nl.tweespan.platform.NavigationSource.Item;
import nl.tweespan.platform.NavigationSource.Section;
import org.springframework.stereotype.Component;

/** The versions of the annex in the side navigation; no statement. */
@Component
class AnnexNavigation implements AgreementPages {

    @Override
    public List<Item> items(Framework framework) {
        return List.of(new Item(
                Section.AGREEMENT, 410, "annex.versions.title", "/frameworks/" + framework.code() + "/annex", null));
    }
}
