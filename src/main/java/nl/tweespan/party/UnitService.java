package nl.tweespan.party;

import java.util.UUID;
import nl.tweespan.definition.UnitType;
import nl.tweespan.platform.Allow;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators keep the units of the parties. */
@Service
@Transactional
public class UnitService {

    private final UnitRepository units;
    private final OfficeRepository offices;

    UnitService(UnitRepository units, OfficeRepository offices) {
        this.units = units;
        this.offices = offices;
    }

    @Transactional(readOnly = true)
    public UnitDetails byId(Actor actor, UUID id) {
        Allow.only(actor, Role.ADMINISTRATOR, Role.AUDITOR);
        Unit unit = find(id);
        Allow.within(actor, unit.summary().organisationId(), Role.ADMINISTRATOR, Role.AUDITOR);
        return unit.details();
    }

    /** A new unit gets the offices that each unit of its type has, such as a dean for a faculty (article 4.3). */
    public UUID add(
            Actor actor, UUID organisationId, @Nullable UUID parentId, UnitType type, String code, Localised name) {
        Allow.only(actor, Role.ADMINISTRATOR);
        if (!actor.has(Role.ADMINISTRATOR, organisationId)) {
            throw new RuleBroken(null, "party.organisation.own");
        }
        if (parentId != null && !find(parentId).summary().organisationId().equals(organisationId)) {
            throw new RuleBroken(null, "party.unit.parent-elsewhere");
        }
        if (units.findByOrganisationIdAndCode(organisationId, code).isPresent()) {
            throw new RuleBroken(null, "party.unit.code-taken", code);
        }
        Unit unit = units.save(new Unit(organisationId, parentId, type, code, name));
        for (String office : offices.codesPer(organisationId, type)) {
            OfficeTerms terms = offices.findAll(organisationId, office).get(0).terms();
            offices.save(new Office(organisationId, new Office.UnitPlace(unit.id(), type), office, terms));
        }
        return unit.id();
    }

    public void rename(Actor actor, UUID id, long version, Localised name) {
        Allow.only(actor, Role.ADMINISTRATOR);
        Unit unit = find(id);
        Allow.within(actor, unit.summary().organisationId(), Role.ADMINISTRATOR);
        StaleVersion.check("unit", version, unit.version());
        unit.rename(name);
    }

    private Unit find(UUID id) {
        return units.findById(id).orElseThrow(() -> new NotFound("unit " + id));
    }
}
