package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.platform.RealDate;

/** When and whom the refusing party told, as typed. */
public record ToldForm(
        @NotBlank @RealDate String on,
        @NotBlank @Size(max = 200) String recipient) {}
