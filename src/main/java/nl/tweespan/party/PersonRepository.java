package nl.tweespan.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {

    Optional<Person> findById(UUID id);

    List<Person> findByIdIn(Collection<UUID> ids);

    Optional<Person> findFirstByOrganisationIdAndName(UUID organisationId, String name);

    List<Person> findByOrganisationIdAndActiveTrueOrderByName(UUID organisationId);

    Person save(Person person);
}
