package nl.tweespan.amendment.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.amendment.CoveredProject;
import nl.tweespan.amendment.CoveredProjects;
import nl.tweespan.framework.Acts;
import nl.tweespan.framework.Endings;
import nl.tweespan.framework.InHand;
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

    private final Acts acts;
    private final ChangeRepository changes;
    private final CoveredProjects projects;
    private final Endings endings;

    ChangeService(Acts acts, ChangeRepository changes, CoveredProjects projects, Endings endings) {
        this.acts = acts;
        this.changes = changes;
        this.projects = projects;
        this.endings = endings;
    }

    /** Answers in writing for the actor's party (article 8.1). */
    public void answer(Actor actor, Place place, long version, Reply verdict, String text, LocalDate on) {
        InHand<Change> in = running(actor, place, version, ChangeMandates.ANSWER);
        in.record().answer(verdict, text, on, in.by());
    }

    /** Records a meeting that the parties planned. */
    public void meet(Actor actor, Place place, long version, LocalDate on, String where) {
        InHand<Change> in = running(actor, place, version, ChangeMandates.ANSWER);
        in.record().meet(on, where, in.by());
    }

    /** Confirms for the actor's party that the parties meet, or met: only then the meeting stands in place of an answer. */
    public void confirmMeeting(Actor actor, Place place, long version) {
        InHand<Change> in = running(actor, place, version, ChangeMandates.ANSWER);
        in.record().confirmMeeting(in.framework().parties(), in.by());
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
        InHand<Change> in = running(actor, place, version, place.kind().mandate());
        List<CoveredProject> covered =
                projects.projects(in.framework().id(), in.by().on(), Set.of());
        if (meanings.isEmpty()) {
            throw new RuleBroken(place.kind().article(), "amendment.rule.nothing-chosen");
        }
        for (Meaning meaning : meanings) {
            CoveredProject project = covered.stream()
                    .filter(each -> each.id().equals(meaning.projectId()))
                    .findFirst()
                    .orElseThrow(() -> new RuleBroken(place.kind().article(), "amendment.rule.not-covered"));
            in.record().means(project, meaning.outcome(), meaning.text(), in.by());
        }
    }

    /** Takes it back for the party that set it going. */
    public void withdraw(Actor actor, Place place, long version, String because) {
        InHand<Change> in = open(actor, place, version, place.kind().mandate());
        in.record().withdraw(because, in.by());
    }

    /** An amendment is over once the agreement has ended; a notice says for itself how long it is answered. */
    private InHand<Change> running(Actor actor, Place place, long version, Mandate mandate) {
        InHand<Change> in = open(actor, place, version, mandate);
        if (place.kind() == ChangeKind.AMENDMENT) {
            Amendment.expectRunning(endings.endedOn(in.framework().id(), in.by().on()));
        }
        return in;
    }

    private InHand<Change> open(Actor actor, Place place, long version, Mandate mandate) {
        return acts.open(actor, place.framework(), mandate, version, framework -> changes.find(framework.id(), place));
    }
}
