package nl.tweespan.board.evaluation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface EvaluationRepository extends Repository<Evaluation, UUID> {

    Evaluation save(Evaluation evaluation);

    /** As save, and sends what changed to the database at once. */
    Evaluation saveAndFlush(Evaluation evaluation);

    boolean existsByFrameworkIdAndCompletedOnIsNull(UUID frameworkId);

    Optional<Evaluation> findByIdAndFrameworkId(UUID id, UUID frameworkId);

    /** HeldConsultation until the transaction ends: the last verdicts of two parties follow each other, and the second completes it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Evaluation e where e.id = :id and e.frameworkId = :frameworkId")
    Optional<Evaluation> findToChange(UUID id, UUID frameworkId);
}
