package nl.tweespan.project.life;

import java.util.Optional;
import nl.tweespan.agenda.StartAct;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Component;

/** Lets those who may propose begin a proposal from the start page. */
@Component
class NewProposal implements StartAct {

    private final Frameworks frameworks;

    NewProposal(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public Optional<Offer> offered(Actor actor) {
        Framework current = frameworks.currentOrNone(actor);
        return current != null && current.takesProposalsOf(actor)
                ? Optional.of(
                        new Offer(Sentence.of("project.proposal.new"), "/projects/new?framework=" + current.code()))
                : Optional.empty();
    }
}
