package nl.tweespan.framework.change.web;

import jakarta.validation.constraints.NotBlank;
import nl.tweespan.platform.RealDate;

/** The day on which an amendment takes effect, as typed. */
public record DecisionForm(@NotBlank @RealDate String effectiveOn, long version) {}
