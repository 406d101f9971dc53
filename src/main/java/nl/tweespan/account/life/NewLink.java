package nl.tweespan.account.life;

import java.time.Instant;
import java.util.UUID;

/**
 * A link as it is shown once, to the administrator who made it.
 *
 * @param name of the person for whom it is
 * @param token the secret; it is not kept anywhere
 * @param expires from when on it no longer works
 */
public record NewLink(UUID userId, String name, String username, String token, Instant expires) {

    @Override
    public String toString() {
        return "link for " + username; // the token stays out of every log
    }
}
