package nl.tweespan.project.life;

import java.time.LocalDate;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Telling the other party why consent was withheld, by word and in writing (article 1.4). */
@Service
@Transactional
public class RefusalService {

    private final RefusalRepository refusals;
    private final Desk desk;

    public RefusalService(RefusalRepository refusals, Desk desk) {
        this.refusals = refusals;
        this.desk = desk;
    }

    public void tellByWord(Actor actor, String reference, long version, LocalDate on, String recipient) {
        Desk.File file = desk.open(actor, reference, version, Command.TELL_BY_WORD);
        refusal(file).tellByWord(on, recipient, file.deed().on());
        file.project().line(Command.TELL_BY_WORD, recipient, file.deed());
    }

    public void tellInWriting(Actor actor, String reference, long version, LocalDate on, String recipient) {
        Desk.File file = desk.open(actor, reference, version, Command.TELL_IN_WRITING);
        refusal(file).tellInWriting(on, recipient, file.deed().on());
        file.project().line(Command.TELL_IN_WRITING, recipient, file.deed());
    }

    private Refusal refusal(Desk.File file) {
        return refusals.findByProjectId(file.project().id())
                .orElseThrow(() -> new NotFound(file.project().reference()));
    }
}
