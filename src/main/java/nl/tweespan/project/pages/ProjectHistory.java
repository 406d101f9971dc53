package nl.tweespan.project.pages;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweespan.audit.HistoryAccess;
import nl.tweespan.audit.RecordNames;
import nl.tweespan.platform.Say;
import nl.tweespan.project.life.Command;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may read the history of a project, and what its records are called. */
@Component
@Transactional(readOnly = true)
class ProjectHistory implements HistoryAccess, RecordNames {

    private static final Set<String> KNOWN =
            Stream.of(Command.values()).map(Command::name).collect(Collectors.toUnmodifiableSet());

    private final JdbcClient jdbc;
    private final Say say;

    ProjectHistory(JdbcClient jdbc, Say say) {
        this.jdbc = jdbc;
        this.say = say;
    }

    @Override
    public boolean handles(String rootTable) {
        return Set.of("project", "checklist", "project_agreement").contains(rootTable);
    }

    @Override
    public boolean mayRead(Actor actor, String rootTable, UUID rootId) {
        return jdbc.sql("select exists (select 1 from project p where p.id = :id and " + Visibility.MAY_KNOW
                        + " and exists (select 1 from project_party o where o.project_id = p.id"
                        + " and o.organisation_id = any(:parties)))")
                .params(Visibility.parameters(actor))
                .param("id", rootId)
                .query(Boolean.class)
                .single();
    }

    /** What another party drafted and changed again before it submitted stays its own: the words of a draft are old values here. */
    @Override
    public long hiddenUntil(Actor actor, String rootTable, UUID rootId) {
        return jdbc.sql("""
                        select coalesce(min(e.id), 0) from audit_entry e join project p on p.id = :id
                        where e.root_id = :id and e.root_table = 'project' and e.table_name = 'project' and e.action = 'U'
                          and e.new_values ->> 'submitted_on' is not null and e.old_values ->> 'submitted_on' is null
                          and not p.initiator_id = any(:parties)
                        """)
                .params(Visibility.parameters(actor))
                .param("id", rootId)
                .query(Long.class)
                .single();
    }

    @Override
    public @Nullable String word(String column, String code) {
        return column.equals("command") && KNOWN.contains(code) ? say.key("project.move." + code) : null;
    }

    @Override
    public Map<UUID, String> names(Set<UUID> ids) {
        return RecordNames.read(
                jdbc,
                "select id, reference from project where id = any(:ids)",
                ids,
                (row, n) -> row.getString("reference"));
    }
}
