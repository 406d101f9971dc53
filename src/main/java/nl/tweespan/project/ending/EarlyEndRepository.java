package nl.tweespan.project.ending;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface EarlyEndRepository extends Repository<EarlyEnd, UUID> {

    EarlyEnd save(EarlyEnd end);

    int countByProjectId(UUID projectId);

    /** The one that is open or agreed, for {@link EarlyEndState#WITHDRAWN}. */
    Optional<EarlyEnd> findByProjectIdAndStateNot(UUID projectId, EarlyEndState state);
}
