package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Something that is said about a project, as typed.
 *
 * @param to as {@link Addressee} writes it
 * @param about letter of an element; empty for all of the project
 */
public record RemarkForm(
        @NotBlank String to,
        @Nullable String about,
        @NotBlank @Size(max = 4000) String text) {}
