package nl.tweespan.dispute.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.ProjectSource;
import nl.tweespan.platform.AsOf;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Disputes for whoever may see the agreement, as they stood on a day. */
@Service
@Transactional(readOnly = true)
public class Disputes {

    /** Disputes that a list shows at most. */
    public static final int LIMIT = 100;

    private final DisputeReader reader;
    private final Frameworks frameworks;
    private final ProjectSource projects;

    Disputes(DisputeReader reader, Frameworks frameworks, ProjectSource projects) {
        this.reader = reader;
        this.frameworks = frameworks;
        this.projects = projects;
    }

    /**
     * The disputes under an agreement, the open ones first.
     *
     * @param cut whether there are more than {@link #LIMIT}
     * @param mayOpen whether this reader may open one now
     */
    public record Overview(Framework framework, List<DisputeView> disputes, boolean cut, boolean mayOpen) {}

    public Overview overview(Actor actor, String code, AsOf asOf) {
        Framework framework = frameworks.byCode(code, actor, asOf.day());
        List<DisputeDetails> found = reader.known(Set.of(framework.id()), asOf.day(), LIMIT + 1);
        Map<UUID, ProjectSource.Named> about = projects.named(found.stream()
                .map(DisputeDetails::projectId)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet()));
        List<DisputeView> views = found.stream()
                .limit(LIMIT)
                .map(one -> new DisputeView(
                        framework,
                        one,
                        DisputeStatus.of(one, framework.parties()),
                        Set.of(),
                        List.of(),
                        named(about, one.projectId())))
                .toList();
        boolean mayOpen = asOf.now()
                && framework.definition().dispute() != null
                && DisputeMandates.KEEP_DISPUTE.heldBy(actor, framework);
        return new Overview(framework, views, found.size() > LIMIT, mayOpen);
    }

    /**
     * One dispute; nothing can be done to it as of another day than today.
     *
     * @throws NotFound when there is none under this agreement
     */
    public DisputeView view(Actor actor, String code, UUID id, AsOf asOf) {
        Framework framework = frameworks.byCode(code, actor, asOf.day());
        DisputeDetails dispute = reader.byId(framework.id(), id, asOf.day())
                .orElseThrow(() -> new NotFound("dispute " + id + " under " + code));
        DisputeStatus standing = DisputeStatus.of(dispute, framework.parties());
        Set<DisputeAct> acts = standing.possible(dispute, actor).stream()
                .filter(act -> asOf.now() && act.mandate().heldBy(actor, framework))
                .collect(Collectors.toSet());
        @Nullable UUID project = dispute.projectId();
        return new DisputeView(
                framework,
                dispute,
                standing,
                acts,
                reader.meetings(id, asOf.day()),
                project == null ? null : named(projects.named(Set.of(project)), project));
    }

    /**
     * As today, for the page of an act.
     *
     * @throws AccessDeniedException when this person may not do it at all
     * @throws RuleBroken when it is not what comes next
     */
    public DisputeView view(Actor actor, String code, UUID id, LocalDate today, DisputeAct act) {
        DisputeView view = view(actor, code, id, AsOf.today(today));
        act.mandate().of(actor, view.framework());
        if (!view.acts().contains(act)) {
            throw new RuleBroken("9", "dispute.rule.not-now", view.next());
        }
        return view;
    }

    private static ProjectSource.@Nullable Named named(Map<UUID, ProjectSource.Named> about, @Nullable UUID project) {
        return project == null ? null : about.get(project);
    }
}
