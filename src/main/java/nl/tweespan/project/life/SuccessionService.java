package nl.tweespan.project.life;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.tweespan.framework.InHand;
import nl.tweespan.party.Parties;
import nl.tweespan.party.PersonSummary;
import nl.tweespan.party.UnitSummary;
import nl.tweespan.project.life.ParticularsService.Answering;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each party names who answers for it in a project when somebody goes, also while it runs (article 4.2 b and c). */
@Service
@Transactional
public class SuccessionService {

    private final ParticularsService particulars;
    private final Parties parties;
    private final Commands commands;

    SuccessionService(ParticularsService particulars, Parties parties, Commands commands) {
        this.particulars = particulars;
        this.parties = parties;
        this.commands = commands;
    }

    /**
     * Names the contact person, or the unit, that answers for the actor's party from now on. The other parties read it on the
     * project. While signatures are asked the unit stays the one that was approved.
     *
     * @param unitId null leaves the unit as it is
     * @param reason why, for the course
     */
    public void name(
            Actor actor, String reference, long version, UUID contactId, @Nullable UUID unitId, String reason) {
        InHand<Project> in = commands.open(actor, reference, version, Command.NAME_SUCCESSOR);
        Project project = in.record();
        ProjectParty party = project.party(in.by().partyId());
        UUID unit = unitId == null ? party.unitId() : unitId;
        if (contactId.equals(party.contactId()) && Objects.equals(unit, party.unitId())) {
            throw new RuleBroken(null, "project.rule.successor-same");
        }
        if (project.stage() == Stage.SIGNING && !Objects.equals(unit, party.unitId())) {
            throw new RuleBroken("4.3", "project.rule.successor-unit");
        }
        String words = succession(party, contactId, unit) + "\n" + Project.reasoned(null, reason);
        particulars.answer(in, party.organisationId(), new Answering(unit, contactId));
        project.line(Command.NAME_SUCCESSOR, words, in.by());
    }

    /** Such as "Ann → Ben"; names need no translation. */
    private String succession(ProjectParty party, UUID contactId, @Nullable UUID unit) {
        String people = from(person(party.contactId()), person(contactId));
        String units = from(unit(party.unitId()), unit(unit));
        return people.isEmpty() || units.isEmpty() ? people + units : people + "\n" + units;
    }

    private static String from(String before, String after) {
        return before.equals(after) ? "" : before.isEmpty() ? after : before + " → " + after;
    }

    private String person(@Nullable UUID id) {
        PersonSummary person = id == null ? null : parties.people(List.of(id)).get(id);
        return person == null ? "" : person.name();
    }

    private String unit(@Nullable UUID id) {
        UnitSummary unit = id == null ? null : parties.units(List.of(id)).get(id);
        return unit == null ? "" : unit.name().nl();
    }
}
