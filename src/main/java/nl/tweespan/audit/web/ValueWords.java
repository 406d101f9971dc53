package nl.tweespan.audit.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.tweespan.audit.RecordNames;
import nl.tweespan.platform.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts a stored value into words. */
@Component
class ValueWords {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+[+-]\\d{2}:\\d{2}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*|[a-z0-9]+(-[a-z0-9]+)*");

    private final Labels labels;
    private final Say say;
    private final JsonMapper json;
    private final List<RecordNames> rooms;

    ValueWords(Labels labels, Say say, JsonMapper json, List<RecordNames> rooms) {
        this.labels = labels;
        this.rooms = rooms;
        this.say = say;
        this.json = json;
    }

    /** The id that a value is. */
    Optional<UUID> id(@Nullable Object value) {
        return value instanceof String text && ID.matcher(text).matches()
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    String words(String column, @Nullable Object value, Map<UUID, String> names) {
        if (value == null || "".equals(value)) {
            return say.key("audit.nothing");
        }
        if (value instanceof Boolean yes) {
            return say.key(yes ? "audit.yes" : "audit.no");
        }
        if (value instanceof String text) {
            return id(text).map(id -> names.getOrDefault(id, text)).orElseGet(() -> text(column, text));
        }
        return value instanceof Number ? value.toString() : json.writeValueAsString(value);
    }

    private String code(String column, String code) {
        return rooms.stream()
                .map(room -> room.word(column, code))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> labels.value(column, code));
    }

    private String text(String column, String text) {
        if (text.equals("***")) {
            return say.key("audit.secret");
        }
        if (DATE.matcher(text).matches()) {
            return say.date(LocalDate.parse(text));
        }
        if (MOMENT.matcher(text).matches()) {
            return say.text(OffsetDateTime.parse(text).toInstant());
        }
        return CODE.matcher(text).matches() ? code(column, text) : text;
    }
}
