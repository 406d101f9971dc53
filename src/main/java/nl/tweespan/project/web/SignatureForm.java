package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import nl.tweespan.platform.RealDate;

/** A signature as typed. */
public record SignatureForm(@NotBlank @RealDate String signedOn) {}
