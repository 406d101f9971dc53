package nl.tweespan.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.framework.Mandate;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What amendments and notices have in common: answers, meetings, consequences for projects, taking back. */
@Service
@Transactional
public class ChangeService {

    private final ChangeDesk desk;

    ChangeService(ChangeDesk desk) {
        this.desk = desk;
    }

    /** Answers in writing for the actor's party (article 8.1). */
    public void answer(Actor actor, Place place, long version, Reply verdict, String text, LocalDate on) {
        ChangeDesk.File<Change> file = running(actor, place, version, Mandate.ANSWER);
        file.change().answer(verdict, text, on, file.deed());
    }

    /** Records a meeting that the parties planned. */
    public void meet(Actor actor, Place place, long version, LocalDate on, String where) {
        ChangeDesk.File<Change> file = running(actor, place, version, Mandate.ANSWER);
        file.change().meet(on, where, file.deed());
    }

    /** Confirms for the actor's party that the parties meet, or met: only then the meeting stands in place of an answer. */
    public void confirmMeeting(Actor actor, Place place, long version) {
        ChangeDesk.File<Change> file = running(actor, place, version, Mandate.ANSWER);
        file.change().confirmMeeting(file.framework().parties(), file.deed());
    }

    /**
     * What it means for a project.
     *
     * @param text how; may be left out when it is unaffected
     */
    public record Meaning(
            UUID projectId, Outcome outcome, @Nullable String text) {}

    /** Records what it means for these projects, which must be running or coming. */
    public void means(Actor actor, Place place, long version, List<Meaning> meanings) {
        ChangeDesk.File<Change> file =
                running(actor, place, version, place.kind().mandate());
        List<CoveredProject> covered = desk.covered(file.framework());
        if (meanings.isEmpty()) {
            throw new RuleBroken(place.kind().article(), "amendment.rule.nothing-chosen");
        }
        for (Meaning meaning : meanings) {
            CoveredProject project = covered.stream()
                    .filter(each -> each.id().equals(meaning.projectId()))
                    .findFirst()
                    .orElseThrow(() -> new RuleBroken(place.kind().article(), "amendment.rule.not-covered"));
            file.change().means(project, meaning.outcome(), meaning.text(), file.deed());
        }
    }

    /** Takes it back for the party that set it going. */
    public void withdraw(Actor actor, Place place, long version, String because) {
        ChangeDesk.File<Change> file =
                desk.open(actor, place, version, place.kind().mandate());
        file.change().withdraw(because, file.deed());
    }

    /** An amendment is over once the agreement has ended; a notice says for itself how long it is answered. */
    private ChangeDesk.File<Change> running(Actor actor, Place place, long version, Mandate mandate) {
        ChangeDesk.File<Change> file = desk.open(actor, place, version, mandate);
        if (place.kind() == ChangeKind.AMENDMENT) {
            desk.expectRunning(file.framework().id(), file.deed());
        }
        return file;
    }
}
