package nl.tweespan.dispute.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.platform.RealDate;

/** Who comes to sit on the panel, and since when, as typed. */
record ArbitratorForm(
        @NotBlank @Size(min = 2, max = 120) String name,
        @NotBlank @RealDate String on) {}
