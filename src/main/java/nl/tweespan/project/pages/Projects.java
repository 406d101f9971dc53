package nl.tweespan.project.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.checklist.Checklists;
import nl.tweespan.checklist.ElementSummary;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.project.life.Access;
import nl.tweespan.project.life.AccessFacts;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.Commands;
import nl.tweespan.project.life.Origin;
import nl.tweespan.project.life.Stage;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads projects as far as somebody may know of them. */
@Service
@Transactional(readOnly = true)
public class Projects {

    private final ProjectReader reader;
    private final Checklists checklists;
    private final Frameworks frameworks;
    private final Clock clock;

    Projects(ProjectReader reader, Checklists checklists, Frameworks frameworks, Clock clock) {
        this.reader = reader;
        this.checklists = checklists;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /**
     * A project with its elements and what this person is offered to do to it now.
     *
     * @param elements with the words of today
     * @param signed with the words that were signed, before any addendum
     */
    public record View(
            ProjectDetails project,
            Framework framework,
            List<ElementSummary> elements,
            List<ElementSummary> signed,
            Set<Command> commands) {

        public boolean may(Command command) {
            return commands.contains(command);
        }

        /** The words that the page shows, for a form that decides on them to send. */
        public Fingerprint text() {
            return Fingerprint.of(project.fingerprint());
        }

        /** Whether elements wait for a confirmation. */
        public boolean incomplete() {
            return confirmed() < elements.size();
        }

        /** Whether it is off-theme and the written agreement is missing. */
        public boolean uncovered() {
            return project.offTheme() && project.writtenAgreementOn() == null;
        }

        /** Whether this person may send it to the approver, who would find nothing missing. */
        public boolean ready() {
            return may(Command.SUBMIT_FOR_APPROVAL) && !incomplete() && !uncovered();
        }

        public long confirmed() {
            return elements.stream()
                    .filter(element -> element.confirmed(project.partyIds()))
                    .count();
        }
    }

    /**
     * The project for its page, with two statements.
     *
     * @throws NotFound also when this person may not know of it
     */
    public View view(Actor actor, String reference) {
        ProjectDetails project =
                reader.byReference(reference, LocalDate.now(clock)).orElseThrow(() -> new NotFound(reference));
        Framework framework = frameworks.byId(project.frameworkId());
        if (!framework.visibleTo(actor) || !project.knownTo(actor.parties())) {
            throw new NotFound(reference);
        }
        List<ElementSummary> signed = checklists.elements(project.id());
        return new View(
                project,
                framework,
                project.inForce(signed),
                signed,
                offered(actor, project, Access.commands(actor, standing(project, framework))));
    }

    /** As {@link #view} for the page of a command; refuses whoever may not give it, or gives it too late. */
    public View view(Actor actor, String reference, Command command) {
        View view = view(actor, reference);
        Access.require(actor, standing(view.project(), view.framework()), command);
        return view;
    }

    /** The framework under which this person may start a proposal. */
    public Framework proposable(Actor actor, @Nullable String frameworkCode) {
        Framework framework =
                frameworkCode == null ? frameworks.current(actor) : frameworks.byCode(frameworkCode, actor);
        if (!framework.hasParty(actor.partyId()) || !actor.has(Role.PROJECT_LEAD, actor.partyId())) {
            throw new AccessDeniedException("no project lead for a party of " + framework.code());
        }
        framework.procedure(); // refuses when the agreement does not settle it
        return framework;
    }

    private static AccessFacts standing(ProjectDetails project, Framework framework) {
        Map<UUID, @Nullable UUID> contacts = new HashMap<>();
        project.parties().forEach(party -> contacts.put(party.organisationId(), party.contactId()));
        return new AccessFacts(
                framework,
                project.stage(),
                contacts,
                project.initiatorId(),
                project.refusal() == null ? null : project.refusal().organisationId(),
                project.signatures().stream()
                        .map(ProjectDetails.Signed::organisationId)
                        .collect(Collectors.toSet()),
                project.origin() != Origin.EXISTING,
                project.openAddendum() == null ? null : project.openAddendum().standing(),
                project.standingEnd() == null ? null : project.standingEnd().standing(),
                project.resting());
    }

    /**
     * What the page offers of what this person may do: a signature only to whom it waits for, and nothing new under an agreement
     * that has ended. Whoever held the office on a day
     * before may still record that they signed then, by the address of the form.
     */
    private static Set<Command> offered(Actor actor, ProjectDetails project, Set<Command> commands) {
        if (!awaits(actor, project, TurnKind.SIGN)) {
            commands.remove(Command.SIGN);
            if (project.stage() == Stage.SIGNING) {
                commands.remove(Command.REFUSE);
            }
        }
        if (!awaits(actor, project, TurnKind.SIGN_ADDENDUM)) {
            commands.remove(Command.SIGN_ADDENDUM);
            if (!commands.contains(Command.APPROVE_ADDENDUM)) {
                commands.remove(Command.DECLINE_ADDENDUM);
            }
        }
        if (project.prerequisites().isEmpty()) {
            commands.remove(Command.PROVE_PREREQUISITE);
        }
        if (project.frameworkEndedOn() != null) {
            commands.remove(Command.SUBMIT);
            commands.removeAll(Commands.CONCLUDING);
        }
        return commands;
    }

    private static boolean awaits(Actor actor, ProjectDetails project, TurnKind signature) {
        return project.turns().stream()
                .anyMatch(turn -> turn.kind() == signature && actor.personId().equals(turn.personId()));
    }
}
