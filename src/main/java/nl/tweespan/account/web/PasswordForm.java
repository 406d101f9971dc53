package nl.tweespan.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.account.Passwords;
import org.jspecify.annotations.Nullable;

/** A new password. */
record PasswordForm(
        @NotBlank @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST) @Nullable
        String password,

        long version) {

    @Override
    public String toString() {
        return "version " + version; // the password stays out of every log
    }
}
