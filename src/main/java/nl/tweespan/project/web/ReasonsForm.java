package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody takes something back, or does not agree. */
public record ReasonsForm(@NotBlank @Size(max = 4000) String reasons) {}
