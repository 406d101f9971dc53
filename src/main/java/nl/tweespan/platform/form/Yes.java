package nl.tweespan.platform.form;

/** The fields of a form that asks nothing but a yes. */
public record Yes() {}
