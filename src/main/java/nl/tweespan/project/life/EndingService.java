package nl.tweespan.project.life;

import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ways a project ends beside refusal: withdrawn, completed, terminated, or registered as not covered. */
@Service
@Transactional
public class EndingService {

    private final Desk desk;

    public EndingService(Desk desk) {
        this.desk = desk;
    }

    /**
     * Ends the project.
     *
     * @param command one of WITHDRAW, COMPLETE, TERMINATE and REGISTER_NOT_COVERED
     * @param words the reasons, or the outcome of a completed project; never blank
     */
    public void end(Actor actor, String reference, long version, Command command, String words) {
        Desk.File file = desk.open(actor, reference, version, command);
        file.project().end(command, words, file.deed());
    }
}
