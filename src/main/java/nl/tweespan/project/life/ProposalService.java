package nl.tweespan.project.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.annex.Annex;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.annex.CellKey;
import nl.tweespan.definition.ReviewCriteria;
import nl.tweespan.framework.Ending;
import nl.tweespan.framework.Endings;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.InHand;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts, rewrites and submits proposals, and ends what became of them. */
@Service
@Transactional
public class ProposalService {

    private final ProjectRegistrar register;
    private final Annex annex;
    private final Commands commands;
    private final Endings endings;
    private final Clock clock;

    public ProposalService(ProjectRegistrar register, Annex annex, Commands commands, Endings endings, Clock clock) {
        this.register = register;
        this.annex = annex;
        this.commands = commands;
        this.endings = endings;
        this.clock = clock;
    }

    /**
     * Starts an initiative of the actor's party and returns its reference; see {@link #propose}.
     *
     * @param begunFrom the project whose words were taken as a beginning; null for none
     */
    public String draft(
            Actor actor,
            Framework framework,
            Proposal proposal,
            Set<CellKey> cells,
            Map<String, String> answers,
            @Nullable UUID begunFrom) {
        if (!framework.hasParty(actor.partyId()) || !actor.has(Role.PROJECT_LEAD, actor.partyId())) {
            throw new AccessDeniedException("no project lead for a party of " + framework.code());
        }
        Attribution by = Attribution.of(actor, actor.partyId(), clock);
        Project project = register.open(framework, Origin.PROPOSAL, proposal, by);
        project.propose(proposal, inForce(framework, cells), asked(framework, proposal, answers), by);
        if (begunFrom != null) {
            project.beginsFrom(begunFrom);
        }
        return project.reference();
    }

    /**
     * Rewrites a draft; who rewrites an opportunity takes it up.
     *
     * @param answers to what the definition asks of a proposer, by the code of the question; what it does not ask is left out
     */
    public void propose(
            Actor actor,
            String reference,
            long version,
            Proposal proposal,
            Set<CellKey> cells,
            Map<String, String> answers) {
        InHand<Project> in = commands.open(actor, reference, version, Command.EDIT_PROPOSAL);
        in.record()
                .propose(proposal, inForce(in.framework(), cells), asked(in.framework(), proposal, answers), in.by());
    }

    private static Map<String, String> asked(Framework framework, Proposal proposal, Map<String, String> answers) {
        Map<String, String> asked = new HashMap<>(answers);
        asked.keySet().retainAll(questions(framework, proposal));
        asked.values().removeIf(String::isBlank);
        asked.replaceAll((question, answer) -> answer.strip());
        return asked;
    }

    private static Set<String> questions(Framework framework, Proposal proposal) {
        return framework.definition().reviewCriteria().ofProposer(proposal.technology()).stream()
                .map(ReviewCriteria.Question::code)
                .collect(Collectors.toSet());
    }

    /**
     * Sends the draft to the reviewer (article 4.1); not once a notice is settled, for what becomes of every project was settled
     * with it (article 8.2).
     */
    public void submit(Actor actor, String reference, long version) {
        submit(commands.open(actor, reference, version, Command.SUBMIT));
    }

    /** The same for whoever wrote it in this very transaction. */
    public void submit(Actor actor, String reference) {
        submit(commands.open(actor, reference, Command.SUBMIT));
    }

    private void submit(InHand<Project> in) {
        LocalDate today = in.by().on();
        Ending ending = endings.of(in.framework().id(), today);
        if (ending != null && ending.ended(today)) {
            throw new RuleBroken("8.2", "project.rule.framework-ended", Objects.requireNonNull(ending.end()));
        }
        if (ending != null && ending.settled()) {
            throw new RuleBroken("8.2", "project.rule.framework-ends");
        }
        in.record().submit(questions(in.framework(), in.record().proposal()), in.by());
    }

    /**
     * Takes a proposal back, or registers that it is outside the framework.
     *
     * @param command WITHDRAW or REGISTER_NOT_COVERED
     * @param words the reasons; never blank
     */
    public void end(Actor actor, String reference, long version, Command command, String words) {
        InHand<Project> in = commands.open(actor, reference, version, command);
        in.record().end(command, words, in.by());
    }

    /** The cells by id; only those of the annex version in force count (article 2.1). */
    private Set<Cell> inForce(Framework framework, Set<CellKey> keys) {
        AnnexVersion version = annex.inForce(framework.id(), LocalDate.now(clock));
        Set<Cell> cells = new HashSet<>();
        for (CellKey key : keys) {
            if (version.theme(key.themeId()).isEmpty()
                    || version.domain(key.domainId()).isEmpty()) {
                throw new RuleBroken("2.1", "project.rule.theme-unknown");
            }
            cells.add(new Cell(key.themeId(), key.domainId()));
        }
        return cells;
    }
}
