package nl.tweespan.checklist.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.checklist.ElementSummary;
import nl.tweespan.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a checklist's elements with their confirmations in one statement. */
@Component
public class ElementReader {

    private final JdbcClient jdbc;

    ElementReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ElementSummary> elements(UUID checklistId) {
        Map<String, ElementSummary> byLetter = new LinkedHashMap<>();
        jdbc.sql("""
                        select e.letter, e.confirm_role, e.confirmed_by_all, e.fact is not null as factual, e.text, e.evidence, e.version,
                               c.organisation_id, p.name, c.confirmed_on
                        from element e
                        left join confirmation c on c.element_id = e.id
                        left join person p on p.id = c.person_id
                        where e.checklist_id = ?
                        order by e.letter, c.confirmed_on, c.id
                        """).param(checklistId).query(row -> {
            ElementSummary element = byLetter.computeIfAbsent(row.getString("letter"), any -> element(row));
            UUID party = row.getObject("organisation_id", UUID.class);
            if (party != null) {
                element.confirmations()
                        .add(new ElementSummary.Confirmed(
                                party,
                                row.getString("name"),
                                row.getDate("confirmed_on").toLocalDate()));
            }
        });
        return List.copyOf(byLetter.values());
    }

    private static ElementSummary element(ResultSet row) {
        try {
            return new ElementSummary(
                    row.getString("letter"),
                    Role.valueOf(row.getString("confirm_role")),
                    row.getBoolean("confirmed_by_all"),
                    row.getBoolean("factual"),
                    row.getString("text"),
                    row.getString("evidence"),
                    row.getLong("version"),
                    new ArrayList<>());
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
