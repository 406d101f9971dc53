package nl.tweespan.dispute.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.platform.RealDate;

/** What the panel ruled, when, and where the document lies, as typed. */
record RulingForm(
        @NotBlank @RealDate String on,
        @NotBlank @Size(max = 8000) String text,
        @NotBlank @Size(max = 300) String place) {}
