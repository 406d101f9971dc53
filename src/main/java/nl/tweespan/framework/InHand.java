package nl.tweespan.framework;

import nl.tweespan.shared.Attribution;

/**
 * What an act is done to, held until its transaction ends.
 *
 * @param framework the agreement in the version of today
 * @param by who does it, for which party
 */
public record InHand<R>(R record, Framework framework, Attribution by) {

    /** The party for which it is done. */
    public Framework.Party party() {
        return framework.party(by.partyId());
    }
}
