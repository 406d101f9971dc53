package nl.tweespan.dispute.web;

/** That a party confirms what was said last; nothing is typed. */
record ConfirmationForm(long version) {}
