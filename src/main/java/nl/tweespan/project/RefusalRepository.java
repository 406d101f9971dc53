package nl.tweespan.project;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RefusalRepository extends Repository<Refusal, UUID> {

    Refusal save(Refusal entity);

    Optional<Refusal> findByProjectId(UUID projectId);
}
