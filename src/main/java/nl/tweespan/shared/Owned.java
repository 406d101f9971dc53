package nl.tweespan.shared;

import java.util.UUID;

/** A record that one organisation keeps; to those who act for another it is not there. */
public interface Owned extends Versioned {

    UUID organisationId();
}
