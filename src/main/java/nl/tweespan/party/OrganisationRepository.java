package nl.tweespan.party;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OrganisationRepository extends Repository<Organisation, UUID> {

    List<Organisation> findAllByOrderById();

    Optional<Organisation> findByCode(String code);

    Organisation save(Organisation organisation);
}
