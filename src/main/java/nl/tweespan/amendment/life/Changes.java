package nl.tweespan.amendment.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tweespan.amendment.CoveredProject;
import nl.tweespan.amendment.CoveredProjects;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads amendments and notices for those who may see their framework. */
@Service
@Transactional(readOnly = true)
public class Changes {

    /** Shown at most in a list. */
    public static final int LIMIT = ChangeSnapshots.LIMIT;

    private final ChangeReader reader;
    private final ChangeSnapshots stands;
    private final Frameworks frameworks;
    private final CoveredProjects projects;
    private final Clock clock;

    Changes(ChangeReader reader, ChangeSnapshots stands, Frameworks frameworks, CoveredProjects projects, Clock clock) {
        this.reader = reader;
        this.stands = stands;
        this.frameworks = frameworks;
        this.projects = projects;
        this.clock = clock;
    }

    /** A project and what it means for it; null when nobody has said so yet. */
    public record Line(CoveredProject project, ChangeDetails.@Nullable Meant meant) {

        public boolean missing() {
            return meant == null && project.covered();
        }
    }

    /**
     * An amendment or a notice for its page.
     *
     * @param framework in the version of the day that is shown
     * @param projects running, coming and those that it says something about; the ones without consequence first
     * @param acts what this person may do about it now
     */
    public record View(
            Framework framework, ChangeDetails change, ChangeSnapshot stand, List<Line> projects, Set<ChangeAct> acts) {

        public boolean may(ChangeAct act) {
            return acts.contains(act);
        }

        public ChangeStatus status() {
            return stand.status(framework);
        }

        public List<NextAct> turns() {
            return NextAct.of(stand, framework);
        }

        public String url() {
            return stand.url(framework);
        }

        public Framework.Party mover() {
            return framework.party(change.organisationId());
        }
    }

    /** The amendments or notices of a framework, the open ones first; one statement. */
    public List<ChangeSnapshot> list(Framework framework, ChangeKind kind, LocalDate on) {
        return stands.of(framework.id(), kind, on);
    }

    /** As it stands now. */
    public View view(Actor actor, Place place) {
        return view(actor, place, LocalDate.now(clock));
    }

    /**
     * As it stood at the end of that day, with two statements.
     *
     * @throws NotFound also when this person may not know of it, or it was not there yet
     */
    public View view(Actor actor, Place place, LocalDate on) {
        Framework framework = frameworks.byCode(place.framework(), actor, on);
        ChangeDetails change =
                reader.find(framework.id(), place.kind(), place.number(), on).orElseThrow(place::missing);
        Map<UUID, ChangeDetails.Meant> meant = change.consequences().stream()
                .collect(Collectors.toMap(ChangeDetails.Meant::projectId, Function.identity()));
        // of what is closed the projects of that time are shown
        LocalDate then = change.over() && change.closedOn() != null ? change.closedOn() : on;
        List<Line> lines = projects.projects(framework.id(), then, meant.keySet()).stream()
                .map(project -> new Line(project, meant.get(project.id())))
                .sorted((one, other) -> Boolean.compare(other.missing(), one.missing()))
                .toList();
        ChangeSnapshot stand =
                change.stand(on, lines.stream().filter(Line::missing).count());
        return new View(framework, change, stand, lines, ChangeAct.of(actor, framework, stand));
    }

    /**
     * As {@link #view(Actor, Place)} for the form of an act.
     *
     * @throws AccessDeniedException when this person may not do it
     * @throws StaleVersion when it is too late or too soon for it
     */
    public View view(Actor actor, Place place, ChangeAct act) {
        View view = view(actor, place);
        act.require(actor, view.framework(), view.stand());
        return view;
    }
}
