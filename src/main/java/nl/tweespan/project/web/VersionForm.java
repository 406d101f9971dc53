package nl.tweespan.project.web;

/** A form that asks nothing but a yes. */
public record VersionForm(long version) {}
