package nl.tweespan.party.life;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tweespan.definition.UnitType;
import org.springframework.data.repository.Repository;

public interface UnitRepository extends Repository<Unit, UUID> {

    Optional<Unit> findById(UUID id);

    List<Unit> findByIdIn(Collection<UUID> ids);

    List<Unit> findByOrganisationIdOrderByTypeAscNameNlAsc(UUID organisationId);

    List<Unit> findByOrganisationIdAndTypeOrderByNameNl(UUID organisationId, UnitType type);

    Optional<Unit> findByOrganisationIdAndCode(UUID organisationId, String code);

    Unit save(Unit unit);
}
