package nl.tweespan.party.web;

/** Which version of a record the page showed. */
record VersionForm(long version) {}
