package nl.tweespan.project.pages;

import java.util.List;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.NavigationSource;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Stretch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The line of the projects in the side navigation. */
@Component
@Transactional(readOnly = true)
class ProjectNavigation implements NavigationSource {

    private final Frameworks frameworks;
    private final JdbcClient jdbc;

    ProjectNavigation(Frameworks frameworks, JdbcClient jdbc) {
        this.frameworks = frameworks;
        this.jdbc = jdbc;
    }

    @Override
    public List<Item> items(Actor actor) {
        Framework framework = frameworks.currentOrNone(actor);
        if (framework == null) {
            return List.of();
        }
        long count = jdbc.sql("select count(*) from (select 1 from project p where p.framework_id = :framework and "
                        + Visibility.MAY_KNOW + " limit " + (Stretch.CAP + 1) + ") counted")
                .params(Visibility.parameters(actor))
                .param("framework", framework.id())
                .query(Long.class)
                .single();
        return List.of(
                new Item(Section.WORK, 10, "project.navigation", "/projects", count > Stretch.CAP ? null : count));
    }
}
