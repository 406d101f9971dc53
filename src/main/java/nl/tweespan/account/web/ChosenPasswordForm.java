package nl.tweespan.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.account.life.Passwords;
import org.jspecify.annotations.Nullable;

/**
 * A password that somebody chooses with a link.
 *
 * @param link the token
 */
record ChosenPasswordForm(
        String link,

        @NotBlank @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST) @Nullable
        String password) {

    ChosenPasswordForm {
        link = link == null ? "" : link;
    }

    @Override
    public String toString() {
        return "password by link"; // neither of the two belongs in a log
    }
}
