package nl.tweespan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.tweespan.TweespanTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table on the trail, and each of its columns, has a name that a reader understands. */
@TweespanTest
class LabelTests {

    @Autowired
    JdbcClient database;

    @Autowired
    MessageSource messages;

    record Column(String table, String name) {}

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyTrackedColumnHasALabel(String language) {
        Locale locale = Locale.forLanguageTag(language);
        List<Column> columns = database.sql("""
                        select c.relname as "table", a.attname as name
                        from pg_trigger t
                        join pg_class c on c.oid = t.tgrelid
                        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                        where t.tgname = 'audit_record' and a.attname <> 'version' and a.attgenerated = ''
                        """).query(Column.class).list();
        assertThat(columns).isNotEmpty();
        assertThat(columns)
                .allSatisfy(column -> assertThat(exists("audit.table." + column.table(), locale))
                        .as("audit.table." + column.table())
                        .isTrue())
                .allSatisfy(column -> assertThat(exists("audit.column." + column.table() + "." + column.name(), locale)
                                || exists("audit.column." + column.name(), locale))
                        .as("audit.column.%s.%s or audit.column.%s", column.table(), column.name(), column.name())
                        .isTrue());
    }

    private boolean exists(String key, Locale locale) {
        return messages.getMessage(key, null, null, locale) != null;
    }
}
