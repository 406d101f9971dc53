package nl.tweespan.project.life;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface ProjectAgreementRepository extends Repository<ProjectAgreement, UUID> {

    ProjectAgreement save(ProjectAgreement entity);

    Optional<ProjectAgreement> findByProjectId(UUID projectId);
}
