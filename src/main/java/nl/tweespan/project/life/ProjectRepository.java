package nl.tweespan.project.life;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

public interface ProjectRepository extends Repository<Project, UUID> {

    Project save(Project project);

    /**
     * The project, held until the transaction ends: acts on one project follow each other. Without it a second click reads the
     * old version and fails on a unique key, and words change between the count of the confirmations and the approval.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Project> findByReference(String reference);
}
