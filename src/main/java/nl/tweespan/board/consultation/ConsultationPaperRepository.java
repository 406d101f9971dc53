package nl.tweespan.board.consultation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface ConsultationPaperRepository extends Repository<ConsultationPaper, UUID> {

    ConsultationPaper save(ConsultationPaper paper);

    Optional<ConsultationPaper> findByConsultationIdAndPartAndLanguage(
            UUID consultationId, Paper.Part part, String language);
}
