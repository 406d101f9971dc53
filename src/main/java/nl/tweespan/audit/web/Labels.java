package nl.tweespan.audit.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Names of tables and columns: the column's own label, else the one that columns of that name share. They stand among the texts of
 * the room that makes the table; here stand those that several rooms use.
 */
@Component
class Labels {

    private final MessageSource messages;

    Labels(MessageSource messages) {
        this.messages = messages;
    }

    String table(String table) {
        return label(table, "audit.table." + table);
    }

    String column(String table, String column) {
        return label(column, "audit.column." + table + "." + column, "audit.column." + column);
    }

    /** A word for a stored code such as {@code REVIEWER}; columns such as {@code from_stage} share those of {@code stage}. */
    String value(String column, String code) {
        return label(
                code,
                "audit.value." + column + "." + code,
                "audit.value." + column.substring(column.lastIndexOf('_') + 1) + "." + code);
    }

    private String label(String otherwise, String... keys) {
        return messages.getMessage(
                new DefaultMessageSourceResolvable(keys, null, otherwise), LocaleContextHolder.getLocale());
    }
}
