package nl.tweespan.framework.change.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.platform.RealDate;

/** Notice as typed. */
public record NoticeForm(
        @NotBlank @Size(max = 4000) String reasons,
        @NotBlank @Size(max = 300) String document,
        @NotBlank @RealDate String receivedOn,
        @NotBlank @RealDate String endsOn,
        @AssertTrue boolean sure) {}
