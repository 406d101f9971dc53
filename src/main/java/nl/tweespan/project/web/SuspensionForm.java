package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.platform.RealDate;

/** From when a party lets a project rest, and why, as typed. */
public record SuspensionForm(
        @NotBlank @Size(max = 4000) String reasons,
        @NotBlank @RealDate String fromDay) {}
