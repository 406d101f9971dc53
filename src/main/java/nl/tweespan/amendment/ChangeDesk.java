package nl.tweespan.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.framework.Ending;
import nl.tweespan.framework.Endings;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.Mandate;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Where every act on an amendment or a notice begins: finds it, holds it, and checks who acts on which version of it. */
@Component
class ChangeDesk {

    private final ChangeRepository changes;
    private final Frameworks frameworks;
    private final CoveredProjects projects;
    private final Endings endings;
    private final JdbcClient jdbc;
    private final Clock clock;

    ChangeDesk(
            ChangeRepository changes,
            Frameworks frameworks,
            CoveredProjects projects,
            Endings endings,
            JdbcClient jdbc,
            Clock clock) {
        this.changes = changes;
        this.frameworks = frameworks;
        this.projects = projects;
        this.endings = endings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An amendment or a notice on the desk, ready for the act. */
    record File<T extends Change>(T change, Framework framework, Deed deed) {}

    /**
     * Takes it up for an act.
     *
     * @param version of the page from which the act came
     * @throws NotFound when there is none, or none that this person may know of
     * @throws AccessDeniedException when this person does not hold the mandate
     * @throws StaleVersion when it changed since
     */
    File<Change> open(Actor actor, Place place, long version, Mandate mandate) {
        Framework framework = frameworks.byCode(place.framework(), actor);
        Deed deed = deed(actor, framework, mandate);
        Change change = place.kind() == ChangeKind.AMENDMENT
                ? changes.amendment(framework.id(), place.number()).orElseThrow(place::missing)
                : changes.notice(framework.id(), place.number()).orElseThrow(place::missing);
        StaleVersion.check(place.toString(), version, change.version());
        return new File<>(change, framework, deed);
    }

    File<Amendment> amendment(Actor actor, Place place, long version, Mandate mandate) {
        File<Change> file = open(actor, place, version, mandate);
        return new File<>((Amendment) file.change(), file.framework(), file.deed());
    }

    File<Notice> notice(Actor actor, Place place, long version, Mandate mandate) {
        File<Change> file = open(actor, place, version, mandate);
        return new File<>((Notice) file.change(), file.framework(), file.deed());
    }

    Deed deed(Actor actor, Framework framework, Mandate mandate) {
        return Deed.of(actor, mandate.of(actor, framework), clock);
    }

    void keep(Change change) {
        changes.save(change);
    }

    /** What has ended is not amended. */
    void expectRunning(UUID framework, Deed deed) {
        Ending ending = endings.of(framework, deed.on());
        if (ending != null && ending.end() != null && ending.ended(deed.on())) {
            throw new RuleBroken("8.2", "amendment.rule.framework-ended", ending.end());
        }
    }

    /** The projects that must have a consequence today. */
    List<CoveredProject> covered(Framework framework) {
        return projects.projects(framework.id(), LocalDate.now(clock), Set.of());
    }

    /** Holds the framework until the transaction ends: its versions follow each other, and so do its amendments. */
    void hold(UUID framework) {
        jdbc.sql("select 1 from framework where id = ? for no key update")
                .param(framework)
                .query()
                .singleColumn();
    }

    /** The next number; two never get the same. */
    int number(UUID framework, ChangeKind kind) {
        hold(framework);
        return 1
                + jdbc.sql("select coalesce(max(number), 0) from framework_change where framework_id = ? and kind = ?")
                        .params(framework, kind.name())
                        .query(Integer.class)
                        .single();
    }
}
