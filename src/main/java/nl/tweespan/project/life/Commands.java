package nl.tweespan.project.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import nl.tweespan.checklist.Checklists;
import nl.tweespan.framework.Endings;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.InHand;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.springframework.stereotype.Component;

/** Where every command to a project begins: finds and holds it, and checks that this person may give it, to this version. */
@Component
public class Commands {

    /** What binds the parties under the framework agreement, and so not under one that has ended. */
    public static final Set<Command> CONCLUDING = Set.of(Command.APPROVE, Command.SIGN);

    private final ProjectRepository projects;
    private final RefusalRepository refusals;
    private final ProjectAgreementRepository agreements;
    private final Checklists checklists;
    private final Frameworks frameworks;
    private final Endings endings;
    private final Clock clock;

    public Commands(
            ProjectRepository projects,
            RefusalRepository refusals,
            ProjectAgreementRepository agreements,
            Checklists checklists,
            Frameworks frameworks,
            Endings endings,
            Clock clock) {
        this.projects = projects;
        this.refusals = refusals;
        this.agreements = agreements;
        this.checklists = checklists;
        this.frameworks = frameworks;
        this.endings = endings;
        this.clock = clock;
    }

    /**
     * Takes up the project for the command.
     *
     * @param version of the page from which the command came
     * @throws NotFound when there is no such project, or none that this person may know of
     * @throws StaleVersion when it changed since, or the command's stage has passed
     */
    InHand<Project> open(Actor actor, String reference, long version, Command command) {
        InHand<Project> in = open(actor, reference, command);
        StaleVersion.check("Project", version, version(in.record(), command));
        return in;
    }

    /** What the page of the command would show now. */
    public long version(Project project, Command command) {
        return version(command, project.storedVersion(), () -> Checklists.words(checklists.elements(project.id())));
    }

    /**
     * The version that the page of a command shows: that of the project, for a decision on the agreement also that of its words, and
     * for a confirmation of the words theirs alone, so that people confirm at the same time.
     *
     * @param words as {@link Checklists#words} counts them
     */
    public static long version(Command command, long project, LongSupplier words) {
        return switch (command) {
            case CONFIRM_ELEMENT -> words.getAsLong();
            case SUBMIT_FOR_APPROVAL, APPROVE, SEND_BACK, REFUSE -> project + words.getAsLong();
            default -> project; // with the approval the words are fixed
        };
    }

    /** As above for acts on a part of the project that carries its own version. */
    InHand<Project> open(Actor actor, String reference, Command command) {
        Project project = projects.findByReference(reference).orElseThrow(() -> new NotFound(reference));
        UUID party = actor.partyId();
        if (project.parties().stream().noneMatch(each -> each.organisationId().equals(party))
                || !project.knownTo(party)) {
            throw new NotFound(reference);
        }
        Framework framework = frameworks.byId(project.frameworkId());
        Refusal refusal = project.stage() == Stage.REFUSED
                ? refusals.findByProjectId(project.id()).orElse(null)
                : null;
        Access.require(actor, AccessFacts.of(project, refusal, signed(project), framework), command);
        Attribution by = Attribution.of(actor, actor.partyId(), clock);
        if (CONCLUDING.contains(command)) {
            expectRunning(framework, by.on());
        }
        return new InHand<>(project, framework, by);
    }

    private void expectRunning(Framework framework, LocalDate on) {
        LocalDate ended = endings.endedOn(framework.id(), on);
        if (ended != null) {
            throw new RuleBroken("8.2", "project.rule.framework-over", ended);
        }
    }

    private Set<UUID> signed(Project project) {
        return project.stage() == Stage.SIGNING
                ? agreements
                        .findByProjectId(project.id())
                        .map(ProjectAgreement::signedBy)
                        .orElse(Set.of())
                : Set.of();
    }
}
