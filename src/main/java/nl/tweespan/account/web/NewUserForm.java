package nl.tweespan.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.shared.Role;
import org.jspecify.annotations.Nullable;

/** A new account. */
record NewUserForm(
        @NotNull @Nullable UUID personId,

        @NotBlank @Pattern(regexp = "([a-z0-9][a-z0-9._@-]{2,59})?", message = "{account.username.form}")
        String username,

        Set<Role> roles) {

    NewUserForm {
        username = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        roles = roles == null ? Set.of() : roles;
    }
}
