package nl.tweespan.annex.life;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.audit.TextChange;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells what a draft of the annex says otherwise than it did; each text that it was is kept. */
@Component
class DraftTexts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    DraftTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Both(Map<String, String> before, Map<String, String> now) {}

    List<TextChange> changes(DraftDetails draft, Fingerprint read) {
        return jdbc.sql("""
                        select jsonb_build_object('before', text_of(v.id, :read), 'now', annex_text(v.id))
                        from annex_version v
                        where v.framework_id = :framework and v.accepted_on is null and text_of(v.id, :read) is not null
                        """)
                .param("framework", draft.framework().id())
                .param("read", read.hex())
                .query(String.class)
                .optional()
                .map(json -> changes(JSON.readValue(json, Both.class), draft.content()))
                .orElse(List.of());
    }

    private static List<TextChange> changes(Both both, AnnexContent content) {
        Map<String, String> parts = new TreeMap<>(both.before);
        parts.putAll(both.now);
        return parts.keySet().stream()
                .filter(part -> !Objects.equals(both.before.get(part), both.now.get(part)))
                .map(part -> change(part.split(" "), both.before.get(part), both.now.get(part), content))
                .toList();
    }

    private static TextChange change(
            String[] part, @Nullable String before, @Nullable String after, AnnexContent content) {
        return switch (part[0]) {
            case "cell" ->
                new TextChange(
                        Sentence.of("annex.text.cell", theme(part[1], content), domain(part[2], content)),
                        null,
                        state(before),
                        state(after));
            case "theme" -> written(Sentence.of("annex.text.theme", theme(part[1], content)), before, after);
            case "domain" -> written(Sentence.of("annex.text.domain", domain(part[1], content)), before, after);
            default -> written(Sentence.of("annex.text." + part[0]), before, after);
        };
    }

    private static TextChange written(Sentence what, @Nullable String before, @Nullable String after) {
        return TextChange.written(what, Objects.requireNonNullElse(before, ""), Objects.requireNonNullElse(after, ""));
    }

    private static List<Object> state(@Nullable String state) {
        return List.of(Sentence.of("annex.state." + Objects.requireNonNullElse(state, "EMPTY")));
    }

    /** Of one that was taken out, its code. */
    private static Object theme(String code, AnnexContent content) {
        return content.theme(code).<Object>map(AnnexContent.Theme::name).orElse(code);
    }

    private static Object domain(String code, AnnexContent content) {
        return content.domain(code).<Object>map(AnnexContent.Domain::name).orElse(code);
    }
}
