package nl.tweespan.framework.change.web;

/** That a party confirms a meeting; nothing is typed. */
public record MeetingConfirmationForm(long version) {}
