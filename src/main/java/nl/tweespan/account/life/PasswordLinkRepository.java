package nl.tweespan.account.life;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PasswordLinkRepository extends Repository<PasswordLink, UUID> {

    String OPEN = "select l from PasswordLink l where l.usedAt is null and l.withdrawnAt is null and ";

    /** The one that still works for somebody who has the token. */
    @Query(OPEN + "l.tokenHash = :tokenHash and l.expiresAt > :now")
    Optional<PasswordLink> working(byte[] tokenHash, Instant now);

    /** The same for whoever uses it; a second user waits and then finds none. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(OPEN + "l.tokenHash = :tokenHash and l.expiresAt > :now")
    Optional<PasswordLink> toUse(byte[] tokenHash, Instant now);

    /** The one of the account that still works. */
    @Query(OPEN + "l.userId = :userId and l.expiresAt > :now")
    Optional<PasswordLink> unused(UUID userId, Instant now);

    /** Whatever the account had before no longer works. */
    @Modifying
    @Query("update PasswordLink l set l.withdrawnAt = :now"
            + " where l.userId = :userId and l.usedAt is null and l.withdrawnAt is null")
    void withdraw(UUID userId, Instant now);

    PasswordLink save(PasswordLink link);
}
