package nl.tweespan.account.web;

/** Which version of an account the page showed. */
record VersionForm(long version) {}
