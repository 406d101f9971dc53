package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A deviation from the framework as typed. */
public record DeviationForm(
        @NotBlank String article,
        @NotBlank @Size(max = 2000) String difference,
        @NotBlank @Size(max = 2000) String reason) {}
