package nl.tweespan.board.web;

/** A form that asks nothing but a yes. */
record VersionForm(long version) {}
