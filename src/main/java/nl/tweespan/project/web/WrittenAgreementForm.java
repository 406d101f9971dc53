package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.platform.RealDate;

/** The written agreement on an off-theme project as typed. */
public record WrittenAgreementForm(
        @NotBlank @Size(max = 300) String document,
        @NotBlank @RealDate String agreedOn) {}
