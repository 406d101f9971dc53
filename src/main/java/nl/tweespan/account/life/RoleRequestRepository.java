package nl.tweespan.account.life;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoleRequestRepository extends Repository<RoleRequest, UUID> {

    Optional<RoleRequest> findById(UUID id);

    @Query("select r from RoleRequest r where r.userId = :userId and r.decidedBy is null order by r.requestedAt")
    List<RoleRequest> waiting(UUID userId);

    /** Those of a party that can be answered now: the account is open, and its person chose the password that it has. */
    @Query("""
            select r from RoleRequest r, AppUser u
            where u.id = r.userId and r.organisationId = :organisationId and r.decidedBy is null
                and u.active and u.passwordHash is not null
                and not exists (select l from PasswordLink l
                    where l.userId = u.id and l.usedAt is null and l.withdrawnAt is null and l.expiresAt > :now)
            order by r.requestedAt
            """)
    List<RoleRequest> answerable(UUID organisationId, Instant now);

    RoleRequest save(RoleRequest request);
}
