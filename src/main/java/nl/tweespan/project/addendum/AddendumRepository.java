package nl.tweespan.project.addendum;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface AddendumRepository extends Repository<Addendum, UUID> {

    Addendum save(Addendum addendum);

    /** Writes now what was done to it. */
    Addendum saveAndFlush(Addendum addendum);

    List<Addendum> findByProjectIdOrderByNumber(UUID projectId);

    Optional<Addendum> findByProjectIdAndState(UUID projectId, AddendumState state);
}
