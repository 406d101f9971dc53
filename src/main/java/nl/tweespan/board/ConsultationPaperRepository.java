package nl.tweespan.board;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ConsultationPaperRepository extends Repository<ConsultationPaper, UUID> {

    ConsultationPaper save(ConsultationPaper paper);

    Optional<ConsultationPaper> findByConsultationIdAndPartAndLanguage(
            UUID consultationId, Paper.Part part, String language);
}
