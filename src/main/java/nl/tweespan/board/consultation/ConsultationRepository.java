package nl.tweespan.board.consultation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ConsultationRepository extends Repository<Consultation, UUID> {

    Consultation save(Consultation consultation);

    Optional<Consultation> findByIdAndFrameworkId(UUID id, UUID frameworkId);

    /** HeldConsultation until the transaction ends: acts on one consultation follow each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Consultation c where c.id = :id and c.frameworkId = :frameworkId")
    Optional<Consultation> findToChange(UUID id, UUID frameworkId);
}
