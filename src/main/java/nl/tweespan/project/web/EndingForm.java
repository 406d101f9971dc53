package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The words with which a project is ended. */
public record EndingForm(@NotBlank @Size(max = 4000) String words) {}
