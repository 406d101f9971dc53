package nl.tweespan.project.web;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements that somebody confirms, by letter. */
public record ConfirmationForm(@NotEmpty @Nullable Set<String> letters) {}
