package nl.tweespan.project.pages;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tweespan.framework.ProjectSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names projects for the records of the agreement; a draft, which is its own party's, is never found. */
@Component
@Transactional(readOnly = true)
class NamedProjects implements ProjectSource {

    private final JdbcClient jdbc;

    NamedProjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable Named known(UUID frameworkId, String reference) {
        return jdbc.sql("""
                        select id, reference, title from project
                        where framework_id = ? and reference = upper(?) and (submitted_on is not null or origin = 'EXISTING')
                        """)
                .params(frameworkId, reference)
                .query(Named.class)
                .optional()
                .orElse(null);
    }

    @Override
    public Map<UUID, Named> named(Set<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select id, reference, title from project where id = any(?)")
                        .param(ids.toArray(UUID[]::new))
                        .query(Named.class)
                        .stream()
                        .collect(Collectors.toMap(Named::id, Function.identity()));
    }
}
