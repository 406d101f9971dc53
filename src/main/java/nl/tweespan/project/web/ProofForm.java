package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.platform.RealDate;
import org.jspecify.annotations.Nullable;

/** A proof that something that the project needs is there, as typed. */
public record ProofForm(
        @NotBlank String code,
        @NotBlank @Size(max = 2000) String proof,
        @NotBlank @RealDate String validFrom,
        @RealDate @Nullable String validUntil) {}
