package nl.tweespan.project;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DeviationRepository extends Repository<Deviation, UUID> {

    Deviation save(Deviation entity);

    int deleteByIdAndProjectId(UUID id, UUID projectId);
}
