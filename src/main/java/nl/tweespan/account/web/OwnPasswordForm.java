package nl.tweespan.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.account.life.Passwords;
import org.jspecify.annotations.Nullable;

/** Another password for oneself. */
record OwnPasswordForm(
        @NotBlank @Size(max = Passwords.LONGEST) @Nullable String current,

        @NotBlank @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST) @Nullable
        String password) {

    @Override
    public String toString() {
        return "own password"; // passwords stay out of every log
    }
}
