package nl.tweespan.board.web;

import java.util.List;
import nl.tweespan.framework.AgreementPages;
import nl.tweespan.framework.Framework;
import nl.tweespan.platform.NavigationSource.Item;
import nl.tweespan.platform.NavigationSource.Section;
import org.springframework.stereotype.Component;

/** The pages of the boards in the side navigation; no statement. */
@Component
class BoardNavigation implements AgreementPages {

    @Override
    public List<Item> items(Framework framework) {
        String url = "/frameworks/" + framework.code();
        return List.of(
                new Item(Section.GOVERNANCE, 10, "board.report", url + "/reports", null),
                new Item(Section.GOVERNANCE, 20, "board.consultations", url + "/consultations", null),
                new Item(Section.GOVERNANCE, 30, "board.evaluations", url + "/evaluations", null));
    }
}
