package nl.tweespan.platform;

import nl.tweespan.shared.Actor;

/** A security principal that knows in whose name is acted. */
public interface HasActor {

    Actor actor();
}
