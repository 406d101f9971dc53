package nl.tweespan.amendment.life;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChangeRepository extends Repository<Change, UUID> {

    Change save(Change change);

    /** The amendment or notice, held until the transaction ends: acts on it follow each other. */
    default Optional<Change> find(UUID frameworkId, Place place) {
        return place.kind() == ChangeKind.AMENDMENT
                ? amendment(frameworkId, place.number()).map(Change.class::cast)
                : notice(frameworkId, place.number()).map(Change.class::cast);
    }

    /** The amendment, held likewise. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Amendment a where a.frameworkId = :frameworkId and a.number = :number")
    Optional<Amendment> amendment(UUID frameworkId, int number);

    /** The notice, held likewise. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Notice n where n.frameworkId = :frameworkId and n.number = :number")
    Optional<Notice> notice(UUID frameworkId, int number);

    /** The next number; the framework must be held, so that two never get the same. */
    @Query(
            value = "select coalesce(max(number), 0) + 1 from framework_change where framework_id = ?1 and kind = ?2",
            nativeQuery = true)
    int nextNumber(UUID frameworkId, String kind);
}
