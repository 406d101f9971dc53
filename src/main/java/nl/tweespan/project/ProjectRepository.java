package nl.tweespan.project;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProjectRepository extends Repository<Project, UUID> {

    Project save(Project project);

    Optional<Project> findByReference(String reference);
}
