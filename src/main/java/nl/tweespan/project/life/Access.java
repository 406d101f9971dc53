package nl.tweespan.project.life;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.definition.Procedure;
import nl.tweespan.project.addendum.OpenAddendum;
import nl.tweespan.project.ending.StandingEnd;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.StaleVersion;
import org.springframework.security.access.AccessDeniedException;

/** Narrows {@link Permissions} to one project: roles count only for a party of it, and only for that party's own acts. */
public final class Access {

    private static final Set<Command> OF_OPEN_ADDENDUM = EnumSet.of(
            Command.APPROVE_ADDENDUM, Command.SIGN_ADDENDUM, Command.DECLINE_ADDENDUM, Command.WITHDRAW_ADDENDUM);

    private static final Set<Command> OF_OPEN_END = EnumSet.of(Command.ANSWER_END, Command.WITHDRAW_END);

    private Access() {}

    /** What this person may do to the project now. */
    public static Set<Command> commands(Actor actor, AccessFacts project) {
        return commands(actor, project, true);
    }

    /** @param now whether as an addendum and an early end stand; else at one moment or another of them */
    private static Set<Command> commands(Actor actor, AccessFacts project, boolean now) {
        Set<Command> commands = EnumSet.noneOf(Command.class);
        for (Actor.Grant grant : actor.grants()) {
            if (project.contacts().containsKey(grant.partyId()) && counts(grant, actor, project)) {
                commands.addAll(given(grant, project));
                // an opportunity must be taken up first, and what one party proposed the other does not withdraw
                if (!grant.partyId().equals(project.initiatorId())) {
                    commands.removeAll(EnumSet.of(Command.SUBMIT, Command.WITHDRAW));
                }
                // a party signs once, whoever of its office holders did it (article 4.3), and has consented then
                if (project.signed().contains(grant.partyId())) {
                    commands.removeAll(EnumSet.of(Command.SIGN, Command.REFUSE));
                }
                if (now) {
                    commands.removeAll(notOfAddendum(grant, project));
                    commands.removeAll(notOfEnd(grant, project));
                    // a party lets it rest once, and takes up again what it let rest itself
                    commands.remove(project.resting().contains(grant.partyId()) ? Command.SUSPEND : Command.RESUME);
                }
            }
        }
        return commands;
    }

    /** Refuses what this person may not do: too late when it was theirs in another stage, else forbidden. */
    public static void require(Actor actor, AccessFacts project, Command command) {
        if (commands(actor, project).contains(command)) {
            return;
        }
        boolean otherStage = actor.grants().stream().anyMatch(grant -> Permissions.everGiven(grant.role(), command))
                && actor.grants().stream()
                        .noneMatch(grant ->
                                Permissions.of(project.stage(), grant.role()).contains(command));
        boolean signed = (command == Command.SIGN || command == Command.REFUSE)
                && project.signed().stream().anyMatch(party -> actor.has(Role.SIGNATORY, party));
        boolean othersAct = command == Command.WITHDRAW_ADDENDUM && project.addendum() != null
                || OF_OPEN_END.contains(command)
                        && project.end() != null
                        && !project.end().agreed();
        boolean passed = !othersAct && commands(actor, project, false).contains(command);
        if (otherStage || signed || passed) {
            throw new StaleVersion(command + " in stage " + project.stage());
        }
        throw new AccessDeniedException(command + " is not for " + actor.userId());
    }

    /** What this grant does not give as the addendum stands: one is open at a time, and it asks some parties and not others. */
    private static Set<Command> notOfAddendum(Actor.Grant grant, AccessFacts project) {
        OpenAddendum open = project.addendum();
        Set<Command> not = EnumSet.noneOf(Command.class);
        if (open == null) {
            not.addAll(OF_OPEN_ADDENDUM);
        }
        if (open != null || !project.amendable()) {
            not.add(Command.PROPOSE_ADDENDUM);
        }
        if (open != null) {
            Set<UUID> asked = grant.role() == Role.APPROVER ? open.approving() : open.signing();
            if (!asked.contains(grant.partyId())) {
                not.addAll(EnumSet.of(Command.APPROVE_ADDENDUM, Command.SIGN_ADDENDUM, Command.DECLINE_ADDENDUM));
            }
            if (!open.proposer().equals(grant.partyId())) {
                not.add(Command.WITHDRAW_ADDENDUM);
            }
        }
        return not;
    }

    /** Likewise as an early end stands: one party asks for it, the other answers, and once agreed the project is closed by it alone. */
    private static Set<Command> notOfEnd(Actor.Grant grant, AccessFacts project) {
        StandingEnd end = project.end();
        if (end == null) {
            return EnumSet.of(Command.ANSWER_END, Command.WITHDRAW_END, Command.TERMINATE);
        }
        Set<Command> not = EnumSet.of(Command.PROPOSE_END, Command.PROPOSE_ADDENDUM, Command.COMPLETE);
        boolean own = end.proposer().equals(grant.partyId());
        if (!end.agreed()) {
            not.add(Command.TERMINATE);
        }
        if (end.agreed() || own) {
            not.add(Command.ANSWER_END);
        }
        if (end.agreed() || !own) {
            not.add(Command.WITHDRAW_END);
        }
        return not;
    }

    /** Where a party has no contact person yet, a lead takes the project up; there is nobody to succeed. */
    private static Set<Command> given(Actor.Grant grant, AccessFacts project) {
        Set<Command> given = EnumSet.noneOf(Command.class);
        given.addAll(Permissions.of(project.stage(), grant.role()));
        if (grant.role() == Role.PROJECT_LEAD && project.contacts().get(grant.partyId()) == null) {
            given.remove(Command.NAME_SUCCESSOR);
        }
        // the contact of the proposing party withdraws; to consent is asked of the other
        if (grant.role() == Role.PROJECT_LEAD && grant.partyId().equals(project.initiatorId())) {
            given.remove(Command.REFUSE);
        }
        return given;
    }

    private static boolean counts(Actor.Grant grant, Actor actor, AccessFacts project) {
        UUID party = grant.partyId();
        // a project that was concluded before may stand under an agreement that leaves open who decides
        Procedure procedure = project.framework().definition().procedure();
        if (project.stage() == Stage.REFUSED) {
            return party.equals(project.refuserId())
                    && (grant.role() != Role.PROJECT_LEAD || leads(actor, party, project));
        }
        return switch (grant.role()) {
            case REVIEWER ->
                procedure != null && project.takes(party, procedure.review().office());
            case APPROVER ->
                procedure != null && project.takes(party, procedure.approval().office());
            case PROJECT_LEAD -> leads(actor, party, project);
            default -> true;
        };
    }

    /** A lead acts on the projects they are the contact of; one without a contact may be taken up by any of the party. */
    private static boolean leads(Actor actor, UUID party, AccessFacts project) {
        UUID contact = project.contacts().get(party);
        boolean own = contact == null || contact.equals(actor.personId());
        boolean draftOfAnother = project.stage() == Stage.DRAFT
                && project.initiatorId() != null
                && !project.initiatorId().equals(party);
        return own && !draftOfAnother;
    }
}
