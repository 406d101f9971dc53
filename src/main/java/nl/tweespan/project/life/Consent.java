package nl.tweespan.project.life;

import nl.tweespan.framework.InHand;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Consent withheld, with reasons (article 1.4): by whichever level it is asked of. From each the same follows: the refusal stays open
 * until its party told the other by word and in writing.
 */
@Service
@Transactional
public class Consent {

    private final RefusalRepository refusals;
    private final Commands commands;

    public Consent(RefusalRepository refusals, Commands commands) {
        this.refusals = refusals;
        this.commands = commands;
    }

    /** The contact person of the party that did not propose it withholds its consent, before the approval. */
    public void withhold(Actor actor, String reference, Fingerprint read, Reasons reasons) {
        InHand<Project> in = commands.open(actor, reference, read, Command.REFUSE);
        in.record().expect(Stage.ELABORATION, Stage.IN_APPROVAL);
        withhold(in, Role.PROJECT_LEAD, reasons, read);
    }

    /** @param level of which consent was asked */
    void withhold(InHand<Project> in, Role level, Reasons reasons, Fingerprint read) {
        in.record().refuse(reasons, read, in.by());
        refusals.save(new Refusal(in.record().id(), reasons.words().strip(), level, in.by()));
    }
}
