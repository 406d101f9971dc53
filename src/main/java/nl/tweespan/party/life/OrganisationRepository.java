package nl.tweespan.party.life;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tweespan.party.Organisation;
import org.springframework.data.repository.Repository;

public interface OrganisationRepository extends Repository<Organisation, UUID> {

    List<Organisation> findAllByOrderById();

    Optional<Organisation> findByCode(String code);

    Organisation save(Organisation organisation);
}
