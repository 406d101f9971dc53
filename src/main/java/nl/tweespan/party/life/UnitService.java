package nl.tweespan.party.life;

import java.util.UUID;
import nl.tweespan.definition.UnitType;
import nl.tweespan.party.OfficeTerms;
import nl.tweespan.platform.Allow;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
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
        return Allow.find(actor, () -> units.findById(id), Role.ADMINISTRATOR, Role.AUDITOR)
                .details();
    }

    /** A new unit gets the offices that each unit of its type has, such as a dean for a faculty (article 4.3). */
    public UUID add(
            Actor actor, UUID organisationId, @Nullable UUID parentId, UnitType type, String code, Localised name) {
        Allow.only(actor, Role.ADMINISTRATOR);
        if (!actor.has(Role.ADMINISTRATOR, organisationId)) {
            throw new RuleBroken(null, "party.organisation.own");
        }
        if (parentId != null
                && units.findById(parentId)
                        .filter(parent -> parent.organisationId().equals(organisationId))
                        .isEmpty()) {
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
        Allow.open(actor, version, () -> units.findById(id), Role.ADMINISTRATOR).rename(name);
    }
}
