package nl.tweespan.project.life;

import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface InternalNoticeRepository extends Repository<InternalNotice, UUID> {

    InternalNotice save(InternalNotice entity);
}
