package nl.tweespan.dispute.life;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface DisputeRepository extends Repository<Dispute, UUID> {

    /** For an act: whoever comes second waits, and then finds the version moved. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Dispute> findByIdAndFrameworkId(UUID id, UUID frameworkId);

    Dispute save(Dispute dispute);
}
