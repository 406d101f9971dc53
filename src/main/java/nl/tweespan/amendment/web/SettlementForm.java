package nl.tweespan.amendment.web;

import jakarta.validation.constraints.AssertTrue;

/** A yes that is meant. */
public record SettlementForm(@AssertTrue boolean sure) {}
