package nl.tweespan.dispute.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.platform.RealDate;

/** When the court was asked, and under which reference, as typed. */
record CourtRequestForm(
        @NotBlank @RealDate String on,
        @NotBlank @Size(max = 200) String courtReference) {}
