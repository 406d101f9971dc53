package nl.tweespan.checklist.life;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface ElementRepository extends Repository<Element, UUID> {

    Element save(Element element);

    Optional<Element> findByChecklistIdAndLetter(UUID checklistId, String letter);

    List<Element> findByChecklistIdOrderByLetter(UUID checklistId);
}
