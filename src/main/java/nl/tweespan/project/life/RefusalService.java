package nl.tweespan.project.life;

import java.time.LocalDate;
import nl.tweespan.framework.InHand;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Telling the other party why consent was withheld, by word and in writing (article 1.4). */
@Service
@Transactional
public class RefusalService {

    private final RefusalRepository refusals;
    private final Commands commands;

    public RefusalService(RefusalRepository refusals, Commands commands) {
        this.refusals = refusals;
        this.commands = commands;
    }

    public void tellByWord(Actor actor, String reference, long version, LocalDate on, String recipient) {
        InHand<Project> in = commands.open(actor, reference, version, Command.TELL_BY_WORD);
        refusal(in).tellByWord(on, recipient, in.by().on());
        in.record().line(Command.TELL_BY_WORD, recipient, in.by());
    }

    public void tellInWriting(Actor actor, String reference, long version, LocalDate on, String recipient) {
        InHand<Project> in = commands.open(actor, reference, version, Command.TELL_IN_WRITING);
        refusal(in).tellInWriting(on, recipient, in.by().on());
        in.record().line(Command.TELL_IN_WRITING, recipient, in.by());
    }

    private Refusal refusal(InHand<Project> in) {
        return refusals.findByProjectId(in.record().id())
                .orElseThrow(() -> new NotFound(in.record().reference()));
    }
}
