package nl.tweespan.project.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.party.LeavingWork;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The projects of which somebody is the contact person; a draft is named without its words. One statement. */
@Component
@Order(3)
@Transactional(readOnly = true)
class LeavingProjects implements LeavingWork {

    private final JdbcClient jdbc;

    LeavingProjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String reference, @Nullable String title) {}

    @Override
    public List<Work> of(UUID personId, LocalDate on) {
        return jdbc.sql("""
                        select p.reference, case when p.stage <> 'DRAFT' then p.title end as title
                        from project p join project_party pp on pp.project_id = p.id
                        where pp.contact_id = ?
                          and p.stage in ('DRAFT', 'IN_REVIEW', 'ELABORATION', 'IN_APPROVAL', 'SIGNING', 'AGREED')
                        order by p.reference
                        """).param(personId).query(Row.class).list().stream()
                .map(row -> new Work(
                        row.title() == null
                                ? Sentence.of("project.leaving.draft", row.reference())
                                : Sentence.of("project.leaving", row.reference(), row.title()),
                        null))
                .toList();
    }
}
