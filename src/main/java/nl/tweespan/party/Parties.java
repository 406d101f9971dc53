package nl.tweespan.party;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tweespan.definition.UnitType;
import nl.tweespan.party.life.Organisations;
import nl.tweespan.party.life.Person;
import nl.tweespan.party.life.PersonRepository;
import nl.tweespan.party.life.Unit;
import nl.tweespan.party.life.UnitRepository;
import nl.tweespan.platform.Like;
import nl.tweespan.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads organisations, their units and people. Organisations are kept in memory and begin no transaction: an empty one would hold
 * the connection of the question for their stamp while they are read with another.
 */
@Service
public class Parties {

    private final Organisations organisations;
    private final UnitRepository units;
    private final PersonRepository people;

    Parties(Organisations organisations, UnitRepository units, PersonRepository people) {
        this.organisations = organisations;
        this.units = units;
        this.people = people;
    }

    /** Every organisation, in the order in which they were imported; costs no statement. */
    public List<Organisation> all() {
        return organisations.all();
    }

    /** Those among these ids, in the same order; costs no statement. */
    public List<Organisation> all(Set<UUID> ids) {
        return all().stream()
                .filter(organisation -> ids.contains(organisation.id()))
                .toList();
    }

    /** Costs no statement. */
    public Organisation byId(UUID id) {
        return all().stream()
                .filter(organisation -> organisation.id().equals(id))
                .findAny()
                .orElseThrow(() -> new NotFound("organisation " + id));
    }

    /** Costs no statement. */
    public Organisation byCode(String code) {
        return all().stream()
                .filter(organisation -> organisation.code().equals(code))
                .findAny()
                .orElseThrow(() -> new NotFound("organisation " + code));
    }

    /** The units of that type by Dutch name. */
    @Transactional(readOnly = true)
    public List<UnitSummary> units(UUID organisationId, UnitType type) {
        return units.findByOrganisationIdAndTypeOrderByNameNl(organisationId, type).stream()
                .map(Unit::summary)
                .toList();
    }

    /** All units of the organisation, by type and Dutch name. */
    @Transactional(readOnly = true)
    public List<UnitSummary> units(UUID organisationId) {
        return units.findByOrganisationIdOrderByTypeAscNameNlAsc(organisationId).stream()
                .map(Unit::summary)
                .toList();
    }

    /** The units among these ids that exist; one statement. */
    @Transactional(readOnly = true)
    public Map<UUID, UnitSummary> units(Collection<UUID> ids) {
        return units.findByIdIn(ids).stream()
                .map(Unit::summary)
                .collect(Collectors.toMap(UnitSummary::id, Function.identity()));
    }

    @Transactional(readOnly = true)
    public UnitSummary unit(UUID id) {
        return units.findById(id).map(Unit::summary).orElseThrow(() -> new NotFound("unit " + id));
    }

    @Transactional(readOnly = true)
    public UnitSummary unitByCode(UUID organisationId, String code) {
        return units.findByOrganisationIdAndCode(organisationId, code)
                .map(Unit::summary)
                .orElseThrow(() -> new NotFound("unit " + code));
    }

    /** Also somebody who has left. */
    @Transactional(readOnly = true)
    public PersonSummary person(UUID id) {
        return people.findById(id).map(Person::summary).orElseThrow(() -> new NotFound("person " + id));
    }

    /** Those who work for the organisation now, by name. */
    @Transactional(readOnly = true)
    public List<PersonSummary> people(UUID organisationId) {
        return people.findByOrganisationIdAndActiveTrueOrderByName(organisationId).stream()
                .map(Person::summary)
                .toList();
    }

    /** The people among these ids, also those who have left; one statement. */
    @Transactional(readOnly = true)
    public Map<UUID, PersonSummary> people(Collection<UUID> ids) {
        return people.findByIdIn(ids).stream()
                .map(Person::summary)
                .collect(Collectors.toMap(PersonSummary::id, Function.identity()));
    }

    /** Ids of the people whose name contains the words, also those who have left; at most a thousand. */
    @Transactional(readOnly = true)
    public Set<UUID> peopleNamed(String words) {
        return people.findIdsByName(Like.containing(words), Limit.of(1_000));
    }
}
