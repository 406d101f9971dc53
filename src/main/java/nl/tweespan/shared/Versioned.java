package nl.tweespan.shared;

/** A record that acts change; its version travels in their forms. */
public interface Versioned {

    /** Counts its changes from 0 on. */
    long version();
}
