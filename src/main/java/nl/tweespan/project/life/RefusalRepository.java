package nl.tweespan.project.life;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface RefusalRepository extends Repository<Refusal, UUID> {

    Refusal save(Refusal entity);

    Optional<Refusal> findByProjectId(UUID projectId);
}
