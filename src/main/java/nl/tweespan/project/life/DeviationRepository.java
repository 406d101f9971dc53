package nl.tweespan.project.life;

import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface DeviationRepository extends Repository<Deviation, UUID> {

    Deviation save(Deviation entity);

    int deleteByIdAndProjectId(UUID id, UUID projectId);
}
