package nl.tweespan.amendment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.platform.RealDate;

/** What a board decided about an amendment, as typed. */
public record DecisionForm(
        @NotBlank @Size(max = 200) String body,
        @NotBlank @RealDate String decidedOn,
        @NotBlank @Size(max = 300) String evidence,
        @NotBlank @RealDate String effectiveOn) {}
