package nl.tweespan.framework.change;

import java.time.LocalDate;
import nl.tweespan.framework.Ending;
import nl.tweespan.framework.Endings;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.Mandate;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives notice of the agreement and settles what becomes of its projects (article 8.2). */
@Service
@Transactional
public class NoticeService {

    private final ChangeDesk desk;
    private final Frameworks frameworks;
    private final Endings endings;

    NoticeService(ChangeDesk desk, Frameworks frameworks, Endings endings) {
        this.desk = desk;
        this.frameworks = frameworks;
        this.endings = endings;
    }

    /**
     * Gives notice for the actor's party and returns its number; one notice at a time.
     *
     * @param document where the letter lies
     * @param receivedOn the day on which the others received it
     * @param endsOn the day on which the agreement is to end
     */
    public int give(Actor actor, String code, String reasons, String document, LocalDate receivedOn, LocalDate endsOn) {
        Framework today = frameworks.byCode(code, actor);
        Deed deed = desk.deed(actor, today, Mandate.GIVE_NOTICE);
        int number = desk.number(today.id(), ChangeKind.NOTICE);
        Ending open = endings.of(today.id(), deed.on());
        if (open != null) {
            throw new RuleBroken(
                    "8.2", "framework.change.rule.one-notice", open.by().shortName(), open.receivedOn());
        }
        Framework then = frameworks.byId(today.id(), receivedOn);
        LocalDate start =
                then.start() == null ? frameworks.versions(today.id()).get(0).inForceFrom() : then.start();
        desk.keep(new Notice(then, start, number, new Notice.Letter(reasons, document, receivedOn, endsOn), deed));
        return number;
    }

    /** The notice takes effect: every running and coming project has its consequence. */
    public void settle(Actor actor, Place place, long version) {
        ChangeDesk.File<Notice> file = desk.notice(actor, place, version, Mandate.GIVE_NOTICE);
        desk.hold(file.framework().id());
        file.change().settle(desk.covered(file.framework()), file.deed());
    }
}
