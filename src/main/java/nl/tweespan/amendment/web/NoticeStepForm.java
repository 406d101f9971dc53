package nl.tweespan.amendment.web;

import jakarta.validation.constraints.Size;
import nl.tweespan.platform.RealDate;
import org.jspecify.annotations.Nullable;

/** A day and words about a notice, as typed; which of them are asked depends on the step. */
public record NoticeStepForm(
        @RealDate @Nullable String on,
        @Size(max = 4000) @Nullable String text) {}
