package nl.tweespan.account;

/** The roles, password or state of an account changed; whoever is signed in with it must sign in again. */
record AccountChanged(String username) {}
