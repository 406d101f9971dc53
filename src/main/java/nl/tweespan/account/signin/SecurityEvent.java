package nl.tweespan.account.signin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the security log tells once it is committed.
 *
 * @param name such as {@code role-confirmed}
 * @param account the account that it happened to; null when it is unknown
 * @param detail one plain word more, such as a role; never anything typed
 */
public record SecurityEvent(
        String name, @Nullable UUID account, @Nullable String detail) {}
