package nl.tweespan.dispute.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.platform.RealDate;
import org.jspecify.annotations.Nullable;

/** A new dispute as typed. */
record OpeningForm(
        @NotBlank @Size(min = 3, max = 150) String subject,
        @NotBlank @Size(max = 4000) String about,
        @NotBlank @RealDate String since,
        @Size(max = 40) @Nullable String projectReference) {}
