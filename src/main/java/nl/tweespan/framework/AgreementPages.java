package nl.tweespan.framework;

import java.util.List;
import nl.tweespan.platform.NavigationSource.Item;

/** Offers lines of the side navigation that lead to pages of the chosen agreement; implemented by the rooms that have them. */
public interface AgreementPages {

    /** The lines; no statement. */
    List<Item> items(Framework framework);
}
