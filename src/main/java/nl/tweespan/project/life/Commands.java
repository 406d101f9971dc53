package nl.tweespan.project.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.framework.Endings;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.InHand;
import nl.tweespan.project.addendum.Addendum;
import nl.tweespan.project.addendum.AddendumRepository;
import nl.tweespan.project.addendum.AddendumState;
import nl.tweespan.project.addendum.OpenAddendum;
import nl.tweespan.project.ending.EarlyEnd;
import nl.tweespan.project.ending.EarlyEndRepository;
import nl.tweespan.project.ending.EarlyEndState;
import nl.tweespan.project.ending.StandingEnd;
import nl.tweespan.project.running.Suspension;
import nl.tweespan.project.running.SuspensionRepository;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where every command to a project begins: finds and holds it, and checks that this person may give it, to this version. */
@Component
public class Commands {

    /** What binds the parties under the framework agreement, and so not under one that has ended. */
    public static final Set<Command> CONCLUDING = Set.of(
            Command.APPROVE, Command.SIGN, Command.PROPOSE_ADDENDUM, Command.APPROVE_ADDENDUM, Command.SIGN_ADDENDUM);

    private final ProjectRepository projects;
    private final RefusalRepository refusals;
    private final ProjectAgreementRepository agreements;
    private final AddendumRepository addenda;
    private final EarlyEndRepository ends;
    private final SuspensionRepository suspensions;
    private final Sights sights;
    private final JdbcClient jdbc;
    private final Frameworks frameworks;
    private final Endings endings;
    private final Clock clock;

    public Commands(
            ProjectRepository projects,
            RefusalRepository refusals,
            ProjectAgreementRepository agreements,
            AddendumRepository addenda,
            EarlyEndRepository ends,
            SuspensionRepository suspensions,
            Sights sights,
            JdbcClient jdbc,
            Frameworks frameworks,
            Endings endings,
            Clock clock) {
        this.projects = projects;
        this.refusals = refusals;
        this.agreements = agreements;
        this.addenda = addenda;
        this.ends = ends;
        this.suspensions = suspensions;
        this.sights = sights;
        this.jdbc = jdbc;
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
    public InHand<Project> open(Actor actor, String reference, long version, Command command) {
        InHand<Project> in = open(actor, reference, command);
        StaleVersion.check(version, in.record());
        return in;
    }

    /**
     * Takes up the project for a decision on its words.
     *
     * @param read fingerprint of the text that was read
     * @throws NotFound when there is no such project, or none that this person may know of
     * @throws StaleVersion when it reads otherwise now, or the command's stage has passed
     */
    InHand<Project> open(Actor actor, String reference, Fingerprint read, Command command) {
        InHand<Project> in = open(actor, reference, command);
        read.expect("text of " + reference, text(in.record()));
        sights.saw(in.record().id(), in.by().personId(), read, in.by().on());
        return in;
    }

    /** Of the words of the project as they are. */
    public Fingerprint text(Project project) {
        return Fingerprint.of(jdbc.sql("select text_fingerprint(project_text(?))")
                .param(project.id())
                .query(String.class)
                .single());
    }

    /** As above for acts on a part of the project that carries its own version. */
    public InHand<Project> open(Actor actor, String reference, Command command) {
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
        AccessFacts facts = AccessFacts.of(
                project, refusal, signed(project), addendum(project), end(project), resting(project), framework);
        Access.require(actor, facts, command);
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

    private @Nullable OpenAddendum addendum(Project project) {
        return project.stage() == Stage.AGREED
                ? addenda.findByProjectIdAndState(project.id(), AddendumState.OPEN)
                        .map(Addendum::standing)
                        .orElse(null)
                : null;
    }

    private @Nullable StandingEnd end(Project project) {
        return project.stage() == Stage.AGREED
                ? ends.findByProjectIdAndStateNot(project.id(), EarlyEndState.WITHDRAWN)
                        .map(EarlyEnd::standing)
                        .orElse(null)
                : null;
    }

    private Set<UUID> resting(Project project) {
        return project.stage() == Stage.AGREED
                ? suspensions.findByProjectIdAndResumedOnIsNull(project.id()).stream()
                        .map(Suspension::organisationId)
                        .collect(Collectors.toSet())
                : Set.of();
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
