package nl.tweespan.party.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.party.Parties;
import nl.tweespan.party.PersonSummary;
import nl.tweespan.platform.Allow;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators keep who holds which office. */
@Service
@Transactional
public class OfficeService {

    private final OfficeRepository offices;
    private final PersonRepository people;
    private final Parties parties;
    private final Clock clock;

    OfficeService(OfficeRepository offices, PersonRepository people, Parties parties, Clock clock) {
        this.offices = offices;
        this.people = people;
        this.parties = parties;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OfficeDetails byId(Actor actor, UUID id) {
        Office office = Allow.find(actor, () -> offices.findWithHolders(id), Role.ADMINISTRATOR, Role.AUDITOR);
        Map<UUID, PersonSummary> held = parties.people(
                office.holders().stream().map(OfficeHolder::personId).toList());
        UUID unitId = office.unitId();
        return new OfficeDetails(
                id,
                office.organisationId(),
                unitId == null ? null : parties.unit(unitId),
                office.terms().title(),
                office.terms().article(),
                Tenure.of(office.holders(), held, LocalDate.now(clock)),
                office.storedVersion());
    }

    /** The person holds the office from that day until the day before the other; null leaves the end open. */
    public void appoint(Actor actor, UUID id, long version, UUID personId, LocalDate from, @Nullable LocalDate until) {
        Office office = change(actor, id, version);
        refuseOneself(actor, personId);
        office.appoint(person(personId), from, until);
    }

    /** Ends the present holder's time that day; the person holds the office from the same day. */
    public void handOver(Actor actor, UUID id, long version, UUID personId, LocalDate on) {
        Office office = change(actor, id, version);
        refuseOneself(actor, personId);
        office.handOver(person(personId), on);
    }

    /** The holder's last day is the day before. */
    public void end(Actor actor, UUID id, long version, UUID holderId, LocalDate until) {
        change(actor, id, version).end(holderId, until);
    }

    private Office change(Actor actor, UUID id, long version) {
        return Allow.open(actor, version, () -> offices.findToChange(id), Role.ADMINISTRATOR);
    }

    private static void refuseOneself(Actor actor, UUID personId) {
        if (personId.equals(actor.personId())) {
            throw new RuleBroken(null, "party.office.not-yourself");
        }
    }

    private Person person(UUID id) {
        return people.findById(id).orElseThrow(() -> new NotFound("person " + id));
    }
}
