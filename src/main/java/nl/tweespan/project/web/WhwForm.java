package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.platform.RealDate;

/** The finding of the WHW check as typed. */
public record WhwForm(
        @NotBlank @Size(max = 2000) String finding,
        @NotBlank @RealDate String checkedOn) {}
