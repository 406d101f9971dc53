package nl.tweespan.project.running;

import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface ProgressReportRepository extends Repository<ProgressReport, UUID> {

    ProgressReport save(ProgressReport report);

    int countByProjectId(UUID projectId);
}
