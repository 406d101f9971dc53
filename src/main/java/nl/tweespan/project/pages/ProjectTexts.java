package nl.tweespan.project.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.audit.TextChange;
import nl.tweespan.definition.Procedure;
import nl.tweespan.definition.ReviewCriteria;
import nl.tweespan.framework.Framework;
import nl.tweespan.party.Parties;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Tells what the words of a project read otherwise than they did, part by part; the texts that they were are kept. */
@Component
public class ProjectTexts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A text and what the project reads now, and the names of the people and units that they name by id. */
    private static final String SQL = """
            with base as materialized (
                %s
            ), t as materialized (
                select b.day, b.by, text_of(:project, b.fingerprint) as before, project_text(:project) as now from base b
            ), named as materialized (
                select w.value::uuid as id from t cross join lateral (
                    select * from jsonb_each_text(t.before) union select * from jsonb_each_text(t.now)) w
                where w.key like 'unit %%' or w.key like 'contact %%'
            )
            select jsonb_build_object('day', t.day, 'by', t.by, 'before', t.before, 'now', t.now, 'names', (
                select jsonb_object_agg(n.id, n.name) from (
                    select u.id, jsonb_build_object('nl', u.name_nl, 'en', u.name_en) as name from unit u where u.id in (select id from named)
                    union all
                    select p.id, jsonb_build_object('nl', p.name, 'en', p.name) from person p where p.id in (select id from named)) n))
            from t where t.before is not null
            """;

    private static final String NAMED =
            SQL.formatted("select :before as fingerprint, null::date as day, null::text as by");

    /** The text that this person saw last; of who never saw any, the one on which somebody of the same party decided last. */
    private static final String SEEN = SQL.formatted("""
            select * from (
                select s.fingerprint, s.seen_on as day, null::text as by from project_seen s
                where s.project_id = :project and s.person_id = :person
                union all
                (select m.fingerprint, m.moved_on, m.person_name from project_move m
                where m.project_id = :project and m.organisation_id = :party and m.fingerprint is not null
                order by m.moved_at desc, m.id desc limit 1)) last
            order by last.by nulls first limit 1""");

    /** The parts in the order of a project's page; elements and deviations come by letter and article. */
    private static final List<String> ORDER = List.of(
            "title",
            "summary",
            "kind",
            "technology",
            "themes",
            "off-theme",
            "answer",
            "written-agreement",
            "participants",
            "prerequisites",
            "unit",
            "contact",
            "starts",
            "ends",
            "element",
            "deviation",
            "whw");

    private final JdbcClient jdbc;
    private final Parties parties;

    ProjectTexts(JdbcClient jdbc, Parties parties) {
        this.jdbc = jdbc;
        this.parties = parties;
    }

    /**
     * What changed since somebody saw the words of a project.
     *
     * @param day on which they were seen
     * @param by who decided on them then for the same party; null when it was the reader
     * @param changes empty when they read the same
     */
    public record Since(LocalDate day, @Nullable String by, List<TextChange> changes) {}

    private record Both(
            @Nullable LocalDate day,
            @Nullable String by,
            Map<String, String> before,
            Map<String, String> now,
            @Nullable Map<UUID, Localised> names) {}

    /**
     * What is other than in the text that had that fingerprint, with one statement.
     *
     * @param annex in whose names its cells are shown
     * @return empty when it is the same, or was never a text of the project
     */
    @Transactional(readOnly = true)
    public List<TextChange> changes(UUID project, Fingerprint before, Framework framework, AnnexVersion annex) {
        return jdbc.sql(NAMED)
                .param("project", project)
                .param("before", before.hex())
                .query(String.class)
                .optional()
                .map(json -> changes(JSON.readValue(json, Both.class), framework, annex))
                .orElse(List.of());
    }

    /** What changed since this person saw the words last, with one statement; null when they never did. */
    @Transactional(readOnly = true)
    public @Nullable Since since(UUID project, Actor actor, Framework framework, AnnexVersion annex) {
        return jdbc.sql(SEEN)
                .param("project", project)
                .param("person", actor.personId())
                .param("party", actor.partyId())
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, Both.class))
                .map(both -> new Since(Objects.requireNonNull(both.day), both.by, changes(both, framework, annex)))
                .orElse(null);
    }

    /** The text that had that fingerprint, in its canonical form; empty when the project never had it. */
    @Transactional(readOnly = true)
    public Optional<String> canonical(UUID project, Fingerprint of) {
        return jdbc.sql("select text_canonical(t.parts) from text_of(?, ?) t (parts) where t.parts is not null")
                .params(project, of.hex())
                .query(String.class)
                .optional();
    }

    private List<TextChange> changes(Both both, Framework framework, AnnexVersion annex) {
        Map<String, String> parts = new TreeMap<>(
                Comparator.<String>comparingInt(part -> ORDER.indexOf(kind(part).replace("evidence", "element")))
                        .thenComparing(part -> part.replaceFirst("^(element|evidence) (.*)", "$2 $1")));
        Stream.of(both.before, both.now).forEach(parts::putAll);
        return parts.keySet().stream()
                .filter(part -> !Objects.equals(both.before.get(part), both.now.get(part)))
                .map(part -> change(part, both, framework, annex))
                .toList();
    }

    private TextChange change(String part, Both both, Framework framework, AnnexVersion annex) {
        String kind = kind(part);
        String of = part.substring(Math.min(part.length(), kind.length() + 1));
        Sentence what = switch (kind) {
            case "element", "evidence" -> Sentence.of("project.text." + kind, of, title(framework, of));
            case "answer" -> Sentence.of("project.text.answer", question(framework, of));
            case "deviation" -> Sentence.of("project.text.deviation", of.replaceFirst(" .*", ""));
            case "unit", "contact" ->
                Sentence.of("project.text." + kind, parties.byCode(of).shortName());
            default -> Sentence.of("project.text." + kind);
        };
        List<Object> before = shown(kind, both.before.get(part), both, framework, annex);
        List<Object> after = shown(kind, both.now.get(part), both, framework, annex);
        return switch (kind) {
            case "kind", "technology", "themes", "participants", "prerequisites", "unit", "contact", "starts", "ends" ->
                new TextChange(what, null, before, after);
            default -> TextChange.written(what, both.before.getOrDefault(part, ""), both.now.getOrDefault(part, ""));
        };
    }

    private static String kind(String part) {
        return part.replaceFirst(" .*", "");
    }

    private static Localised title(Framework framework, String letter) {
        return framework.checklist().elements().stream()
                .filter(element -> element.letter().equals(letter))
                .findFirst()
                .orElseThrow()
                .title();
    }

    /** Words as a reader knows them: what is chosen stands in the text by its code or id. */
    private List<Object> shown(
            String kind, @Nullable String words, Both both, Framework framework, AnnexVersion annex) {
        if (words == null) {
            return List.of();
        }
        return switch (kind) {
            case "kind" -> List.of(Sentence.of("project.kind." + words));
            case "technology" -> List.of(Sentence.of("project.facts.technology.yes"));
            case "starts", "ends" -> List.of(LocalDate.parse(words));
            case "unit", "contact" ->
                List.of(Objects.requireNonNull(both.names).getOrDefault(UUID.fromString(words), new Localised("", "")));
            case "participants" ->
                words.lines()
                        .<Object>map(code -> parties.byCode(code).shortName())
                        .toList();
            case "prerequisites" ->
                words.lines().<Object>map(code -> prerequisite(framework, code)).toList();
            case "themes" ->
                words.lines().<Object>map(cell -> cell(cell, annex.content())).toList();
            default -> List.of(words);
        };
    }

    /** Of a question that the definition no longer asks, its code. */
    private static Localised question(Framework framework, String code) {
        return framework.definition().reviewCriteria().questions().stream()
                .filter(each -> each.code().equals(code))
                .map(ReviewCriteria.Question::question)
                .findFirst()
                .orElse(new Localised(code, code));
    }

    /** Of a prerequisite that the definition no longer names, its code. */
    private static Localised prerequisite(Framework framework, String code) {
        return framework.procedure().prerequisites().stream()
                .filter(each -> each.code().equals(code))
                .map(Procedure.Prerequisite::title)
                .findFirst()
                .orElse(new Localised(code, code));
    }

    /** Of a theme or domain that the annex no longer names, its code. */
    private static Localised cell(String codes, AnnexContent annex) {
        String[] cell = codes.split(" ");
        Localised theme = annex.theme(cell[0]).map(AnnexContent.Theme::name).orElse(new Localised(cell[0], cell[0]));
        Localised domain = annex.domain(cell[1]).map(AnnexContent.Domain::name).orElse(new Localised(cell[1], cell[1]));
        return new Localised(theme.nl() + " × " + domain.nl(), theme.en() + " × " + domain.en());
    }
}
