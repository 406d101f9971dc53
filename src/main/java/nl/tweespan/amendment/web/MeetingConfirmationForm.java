package nl.tweespan.amendment.web;

/** That a party confirms a meeting; nothing is typed. */
public record MeetingConfirmationForm(long version) {}
