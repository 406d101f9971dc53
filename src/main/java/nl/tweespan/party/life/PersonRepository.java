package nl.tweespan.party.life;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PersonRepository extends Repository<Person, UUID> {

    Optional<Person> findById(UUID id);

    List<Person> findByIdIn(Collection<UUID> ids);

    Optional<Person> findFirstByOrganisationIdAndName(UUID organisationId, String name);

    List<Person> findByOrganisationIdAndActiveTrueOrderByName(UUID organisationId);

    @Query("select p.id from Person p where lower(p.name) like :pattern escape '\\' order by p.name")
    Set<UUID> findIdsByName(String pattern, Limit limit);

    /** Those of one organisation, or of all. */
    @Query(
            "select p from Person p where (lower(p.name) like :pattern escape '\\' or lower(p.email) like :pattern escape '\\')"
                    + " and p.organisationId in :organisations order by p.active desc, p.name, p.id")
    List<Person> search(String pattern, Collection<UUID> organisations, Pageable page);

    @Query(
            "select count(p) from Person p where (lower(p.name) like :pattern escape '\\' or lower(p.email) like :pattern escape '\\')"
                    + " and p.organisationId in :organisations")
    long count(String pattern, Collection<UUID> organisations);

    Person save(Person person);
}
