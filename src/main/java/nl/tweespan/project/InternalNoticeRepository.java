package nl.tweespan.project;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface InternalNoticeRepository extends Repository<InternalNotice, UUID> {

    InternalNotice save(InternalNotice entity);
}
