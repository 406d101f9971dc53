package nl.tweespan.amendment.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.platform.RealDate;
import org.jspecify.annotations.Nullable;

/** Notice as typed. */
public record NoticeForm(
        @NotBlank @Size(max = 4000) String reasons,
        @NotBlank @Size(max = 300) String document,
        @NotBlank @RealDate String sentOn,
        @RealDate @Nullable String receivedOn,
        @RealDate @Nullable String endsOn,
        @AssertTrue boolean sure) {}
