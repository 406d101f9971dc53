package nl.tweespan.party;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tweespan.platform.Like;
import nl.tweespan.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads organisations (kept in memory), their units and people. */
@Service
@Transactional(readOnly = true)
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
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Organisation> all() {
        return organisations.all();
    }

    /** Costs no statement. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Organisation byId(UUID id) {
        return all().stream()
                .filter(organisation -> organisation.id().equals(id))
                .findAny()
                .orElseThrow(() -> new NotFound("organisation " + id));
    }

    /** Costs no statement. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Organisation byCode(String code) {
        return all().stream()
                .filter(organisation -> organisation.code().equals(code))
                .findAny()
                .orElseThrow(() -> new NotFound("organisation " + code));
    }

    /** The units of that type by Dutch name. */
    public List<UnitSummary> units(UUID organisationId, UnitType type) {
        return units.findByOrganisationIdAndTypeOrderByNameNl(organisationId, type).stream()
                .map(Unit::summary)
                .toList();
    }

    /** All units of the organisation, by type and Dutch name. */
    public List<UnitSummary> units(UUID organisationId) {
        return units.findByOrganisationIdOrderByTypeAscNameNlAsc(organisationId).stream()
                .map(Unit::summary)
                .toList();
    }

    /** The units among these ids that exist; one statement. */
    public Map<UUID, UnitSummary> units(Collection<UUID> ids) {
        return units.findByIdIn(ids).stream()
                .map(Unit::summary)
                .collect(Collectors.toMap(UnitSummary::id, Function.identity()));
    }

    public UnitSummary unit(UUID id) {
        return units.findById(id).map(Unit::summary).orElseThrow(() -> new NotFound("unit " + id));
    }

    public UnitSummary unitByCode(UUID organisationId, String code) {
        return units.findByOrganisationIdAndCode(organisationId, code)
                .map(Unit::summary)
                .orElseThrow(() -> new NotFound("unit " + code));
    }

    /** Also somebody who has left. */
    public PersonSummary person(UUID id) {
        return people.findById(id).map(Person::summary).orElseThrow(() -> new NotFound("person " + id));
    }

    /** Those who work for the organisation now, by name. */
    public List<PersonSummary> people(UUID organisationId) {
        return people.findByOrganisationIdAndActiveTrueOrderByName(organisationId).stream()
                .map(Person::summary)
                .toList();
    }

    /** The people among these ids, also those who have left; one statement. */
    public Map<UUID, PersonSummary> people(Collection<UUID> ids) {
        return people.findByIdIn(ids).stream()
                .map(Person::summary)
                .collect(Collectors.toMap(PersonSummary::id, Function.identity()));
    }

    /** Ids of the people whose name contains the words, also those who have left; at most a thousand. */
    public Set<UUID> peopleNamed(String words) {
        return people.findIdsByName(Like.containing(words), Limit.of(1_000));
    }
}
