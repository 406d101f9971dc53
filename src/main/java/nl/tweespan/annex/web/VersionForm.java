package nl.tweespan.annex.web;

/** Which state of the draft the page showed. */
record VersionForm(long version) {}
