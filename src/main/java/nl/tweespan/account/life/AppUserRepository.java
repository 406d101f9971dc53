package nl.tweespan.account.life;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tweespan.shared.Role;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface AppUserRepository extends Repository<AppUser, UUID> {

    String FOUND = "u.organisationId in :organisations"
            + " and (u.username like :pattern escape '\\' or u.personId in :people)";

    @Query("select u from AppUser u left join fetch u.grants where u.id = :id")
    Optional<AppUser> findWithGrants(UUID id);

    /** For a change: the version moves also when only grants change. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select u from AppUser u where u.id = :id")
    Optional<AppUser> findToChange(UUID id);

    @Query("select distinct u from AppUser u left join fetch u.grants where u.id in :ids")
    List<AppUser> findWithGrants(Collection<UUID> ids);

    /** Those of these parties whose username is like this or whose person is one of these. */
    @Query("select u from AppUser u where " + FOUND + " order by u.username")
    List<AppUser> search(Collection<UUID> organisations, String pattern, Collection<UUID> people, Pageable page);

    @Query("select count(u) from AppUser u where " + FOUND)
    long count(Collection<UUID> organisations, String pattern, Collection<UUID> people);

    Optional<AppUser> findByUsername(String username);

    Optional<AppUser> findByPersonId(UUID personId);

    @Query("select u.personId from AppUser u where u.organisationId = :organisationId")
    List<UUID> personIds(UUID organisationId);

    boolean existsByUsername(String username);

    boolean existsByPersonId(UUID personId);

    /** How many who can sign in hold the role. */
    @Query(
            "select count(g) from UserGrant g where g.role = :role and g.organisationId = :organisationId and g.user.active")
    long countActive(Role role, UUID organisationId);

    @Query("select count(u) > 0 from AppUser u")
    boolean any();

    List<AppUser> findByIdIn(Collection<UUID> ids);

    AppUser save(AppUser user);
}
