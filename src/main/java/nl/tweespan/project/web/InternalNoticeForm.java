package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.platform.RealDate;

/** Whom a party told within its own house, as typed. */
public record InternalNoticeForm(
        @NotBlank @Size(max = 500) String told,
        @NotBlank @RealDate String toldOn) {}
