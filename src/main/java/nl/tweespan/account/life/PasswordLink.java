package nl.tweespan.account.life;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.tweespan.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A link with which one person chooses the password of an account, once; only the hash of its token is kept. */
@Entity
class PasswordLink {

    static final Duration VALID = Duration.ofDays(7);

    @Id
    private UUID id;

    private UUID userId;
    private byte[] tokenHash;
    private UUID madeBy;
    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant withdrawnAt;

    PasswordLink(UUID userId, byte[] tokenHash, UUID madeBy, Instant at) {
        this.id = Ids.next();
        this.userId = userId;
        this.tokenHash = tokenHash;
        this.madeBy = madeBy;
        this.madeAt = at;
        this.expiresAt = at.plus(VALID);
    }

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected PasswordLink() {}

    void use(Instant at) {
        usedAt = at;
    }

    UUID userId() {
        return userId;
    }

    UUID madeBy() {
        return madeBy;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
