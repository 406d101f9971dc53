package nl.tweespan.shared;

/** A record that acts change; its version travels in their forms. */
public interface Versioned {

    /** Counts its changes from 0 on. Not named version: Spring would read it for the attribute of that name, which is null while new. */
    long storedVersion();
}
