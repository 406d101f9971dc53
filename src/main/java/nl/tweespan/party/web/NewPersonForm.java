package nl.tweespan.party.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody new. */
record NewPersonForm(
        @NotNull @Nullable UUID organisationId,
        @NotBlank @Size(max = 120) String name,
        @Email @Size(max = 254) @Nullable String email) {

    NewPersonForm {
        name = name == null ? "" : name.strip();
        email = email == null || email.isBlank() ? null : email.strip();
    }
}
