package nl.tweespan.party;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.definition.UnitType;
import nl.tweespan.party.life.Office;
import nl.tweespan.party.life.OfficeRepository;
import nl.tweespan.party.life.OrganisationRepository;
import nl.tweespan.party.life.Organisations;
import nl.tweespan.party.life.Person;
import nl.tweespan.party.life.PersonRepository;
import nl.tweespan.party.life.Unit;
import nl.tweespan.party.life.UnitRepository;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what a definition file says of the parties. Idempotent by code: what is there stays as it is, so that a second
 * framework reuses an organisation and a name that an administrator corrected is not set back.
 */
@Service
@Transactional
public class PartyImport {

    private final Organisations organisations;
    private final OrganisationRepository stored;
    private final UnitRepository units;
    private final PersonRepository people;
    private final OfficeRepository offices;

    PartyImport(
            Organisations organisations,
            OrganisationRepository stored,
            UnitRepository units,
            PersonRepository people,
            OfficeRepository offices) {
        this.organisations = organisations;
        this.stored = stored;
        this.units = units;
        this.people = people;
        this.offices = offices;
    }

    public UUID organisation(
            String code, Localised name, String shortName, String legalName, String seat, Colours colours) {
        return stored.findByCode(code)
                .orElseGet(() -> organisations.add(new Organisation(code, name, shortName, legalName, seat, colours)))
                .id();
    }

    /** The parent, when there is one, must be known. */
    public UUID unit(UUID organisationId, @Nullable String parentCode, UnitType type, String code, Localised name) {
        UUID parentId = parentCode == null ? null : unitId(organisationId, parentCode);
        return units.findByOrganisationIdAndCode(organisationId, code)
                .orElseGet(() -> units.save(new Unit(organisationId, parentId, type, code, name)))
                .id();
    }

    /** An office at the organisation, or at one of its units. */
    public UUID office(UUID organisationId, @Nullable String unitCode, String code, OfficeTerms terms) {
        Office.UnitPlace place = unitCode == null ? null : new Office.UnitPlace(unitId(organisationId, unitCode), null);
        return office(organisationId, place, code, terms);
    }

    /** The office at each unit of the type that is there now; a unit added later gets it too. */
    public List<UUID> officePer(UUID organisationId, UnitType type, String code, OfficeTerms terms) {
        return units.findByOrganisationIdAndTypeOrderByNameNl(organisationId, type).stream()
                .map(unit -> office(organisationId, new Office.UnitPlace(unit.id(), type), code, terms))
                .toList();
    }

    /** Somebody of the organisation, found again by name. */
    public UUID person(UUID organisationId, String name) {
        return people.findFirstByOrganisationIdAndName(organisationId, name)
                .orElseGet(() -> people.save(new Person(organisationId, name, null)))
                .id();
    }

    /** Lets the person hold every office of this code from that day, where nobody ever held it. */
    public void holder(UUID organisationId, String officeCode, UUID personId, LocalDate from) {
        Person person = people.findById(personId).orElseThrow(() -> new NotFound("person " + personId));
        offices.findAll(organisationId, officeCode).stream()
                .filter(office -> office.holders().isEmpty())
                .forEach(office -> office.appoint(person, from, null));
    }

    private UUID office(UUID organisationId, Office.@Nullable UnitPlace place, String code, OfficeTerms terms) {
        return offices.findAll(organisationId, code).stream()
                .filter(office -> office.standsAt(place == null ? null : place.unitId()))
                .findAny()
                .orElseGet(() -> offices.save(new Office(organisationId, place, code, terms)))
                .id();
    }

    private UUID unitId(UUID organisationId, String code) {
        return units.findByOrganisationIdAndCode(organisationId, code)
                .orElseThrow(() -> new NotFound("unit " + code))
                .id();
    }
}
