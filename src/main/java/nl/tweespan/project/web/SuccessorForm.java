package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A successor as typed. */
public record SuccessorForm(
        @NotNull @Nullable UUID contactId,
        @Nullable UUID unitId,
        @NotBlank @Size(max = 2000) String reason) {}
