package nl.tweespan.project.life;

import nl.tweespan.framework.Framework;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives projects the reference that people call them by: prefix of the framework, year and running number. */
@Component
public class References {

    private final JdbcClient jdbc;

    References(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next reference of the year, such as {@code UT-ZGT-2026-014}; two at once never get the same. */
    String next(Framework framework, int year) {
        int number =
                jdbc.sql("""
                        insert into project_counter (framework_id, year, last) values (?, ?, 1)
                        on conflict (framework_id, year) do update set last = project_counter.last + 1
                        returning last
                        """).params(framework.id(), year).query(Integer.class).single();
        return "%s-%d-%03d".formatted(framework.referencePrefix(), year, number);
    }
}
