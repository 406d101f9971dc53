package nl.tweespan.dispute.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.platform.RealDate;

/** What was said or agreed in consultation, and when, as typed. */
record ConsultationForm(
        @NotBlank @RealDate String on,
        @NotBlank @Size(max = 4000) String text) {}
