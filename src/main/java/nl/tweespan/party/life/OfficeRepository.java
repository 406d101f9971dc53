package nl.tweespan.party.life;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tweespan.definition.UnitType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface OfficeRepository extends Repository<Office, UUID> {

    String SUMMARY = """
            select new nl.tweespan.party.life.OfficeRow(o.id, o.organisationId, u.id, u.nameNl, u.nameEn, o.code, o.role,
                o.contactPoint, o.article, o.titleNl, o.titleEn, p.id, p.name, p.email, h.heldFrom)
            from Office o
            left join Unit u on u.id = o.unitId
            left join OfficeHolder h on h.office = o and h.heldFrom <= :on and (h.heldUntil is null or h.heldUntil > :on)
            left join Person p on p.id = h.personId
            """;

    @Query(SUMMARY + "where o.organisationId = :organisationId order by o.contactPoint desc, o.titleNl, u.nameNl")
    List<OfficeRow> ofOrganisation(UUID organisationId, LocalDate on);

    @Query(SUMMARY + "where p.id = :personId order by o.titleNl, u.nameNl")
    List<OfficeRow> heldBy(UUID personId, LocalDate on);

    @Query(SUMMARY
            + "where o.organisationId = :organisationId and o.code = :code and (o.unitId = :unitId or :unitId is null)")
    List<OfficeRow> named(String code, UUID organisationId, @Nullable UUID unitId, LocalDate on);

    @Query(
            nativeQuery = true,
            value = "select held_office(:personId, :organisationId, :code, cast(:unitId as uuid), :on)")
    boolean held(UUID personId, UUID organisationId, String code, @Nullable UUID unitId, LocalDate on);

    @Query("select o from Office o left join fetch o.holders where o.id = :id")
    Optional<Office> findWithHolders(UUID id);

    /** For a change of holders: the office's version moves, so that two changes at once cannot both succeed. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select o from Office o left join fetch o.holders where o.id = :id")
    Optional<Office> findToChange(UUID id);

    @Query("select o from Office o where o.organisationId = :organisationId and o.code = :code order by o.id")
    List<Office> findAll(UUID organisationId, String code);

    @Query("select distinct o.code from Office o where o.organisationId = :organisationId and o.perUnitType = :type")
    List<String> codesPer(UUID organisationId, UnitType type);

    /** Whether the person holds an office that day or will hold one later. */
    @Query(
            "select count(h) > 0 from OfficeHolder h where h.personId = :personId and (h.heldUntil is null or h.heldUntil > :on)")
    boolean holdsAfter(UUID personId, LocalDate on);

    List<Office> findByIdIn(Collection<UUID> ids);

    Office save(Office office);
}
