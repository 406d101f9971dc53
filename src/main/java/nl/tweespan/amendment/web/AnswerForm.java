package nl.tweespan.amendment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.tweespan.amendment.life.Reply;
import nl.tweespan.platform.RealDate;
import org.jspecify.annotations.Nullable;

/** A written answer as typed. */
public record AnswerForm(
        @NotNull @Nullable Reply verdict,
        @NotBlank @Size(max = 4000) String text,
        @NotBlank @RealDate String answeredOn) {}
