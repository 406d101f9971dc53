package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How a condition of the approval was met, as typed. */
public record ConditionForm(@NotBlank @Size(max = 2000) String finding) {}
