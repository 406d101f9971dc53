package nl.tweespan.amendment;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChangeRepository extends Repository<Change, UUID> {

    Change save(Change change);

    /** The amendment, held until the transaction ends: acts on it follow each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Amendment a where a.frameworkId = :frameworkId and a.number = :number")
    Optional<Amendment> amendment(UUID frameworkId, int number);

    /** The notice, held likewise. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Notice n where n.frameworkId = :frameworkId and n.number = :number")
    Optional<Notice> notice(UUID frameworkId, int number);
}
