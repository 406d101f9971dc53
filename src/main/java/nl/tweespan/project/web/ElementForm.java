package nl.tweespan.project.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An element as typed. */
public record ElementForm(
        @Size(max = 8000) @Nullable String text,
        @Size(max = 2000) @Nullable String evidence) {}
