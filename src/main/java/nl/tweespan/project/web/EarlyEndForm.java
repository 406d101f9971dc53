package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.platform.RealDate;

/** A wish to end a project early, as typed. */
public record EarlyEndForm(
        @NotBlank @Size(max = 4000) String reasons,
        @NotBlank @RealDate String lastDay) {}
