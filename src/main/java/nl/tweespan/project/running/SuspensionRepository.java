package nl.tweespan.project.running;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface SuspensionRepository extends Repository<Suspension, UUID> {

    Suspension save(Suspension suspension);

    /** Those that stand, one of a party at most. */
    List<Suspension> findByProjectIdAndResumedOnIsNull(UUID projectId);
}
