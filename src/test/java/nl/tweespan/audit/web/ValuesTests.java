package nl.tweespan.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespan.TweespanTest;
import nl.tweespan.framework.Frameworks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** History shows words for every code that is stored: states, roles, offices, questions. */
@TweespanTest
class ValuesTests {

    private static final Pattern CHECKED = Pattern.compile("\\(?(\\w+) = ANY \\(\\(?ARRAY\\[(.*?)]");

    @Autowired
    ValueWords values;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManager entities;

    @Autowired
    Frameworks frameworks;

    record Stored(String column, String code) {}

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyStoredCodeHasWords(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        Set<Stored> all = new LinkedHashSet<>();
        checkedByTheDatabase(all);
        enumsOfEntities(all);
        codesOfAgreements(all);

        assertThat(all).contains(new Stored("stage", "SIGNING"), new Stored("office_code", "cluster-manager"));
        assertThat(all)
                .allSatisfy(stored -> assertThat(values.words(stored.column(), stored.code(), Map.of()))
                        .as(stored.toString())
                        .isNotEqualTo(stored.code())
                        .doesNotContain("_"));
    }

    private void checkedByTheDatabase(Set<Stored> all) {
        database.sql("""
                        select pg_get_constraintdef(k.oid) from pg_constraint k
                        where k.contype = 'c' and exists (
                            select 1 from pg_trigger t where t.tgrelid = k.conrelid and t.tgname = 'audit_record')
                        """).query(String.class).list().forEach(check -> {
            Matcher found = CHECKED.matcher(check);
            while (found.find()) {
                String column = found.group(1);
                Arrays.stream(found.group(2).split(", "))
                        .map(value -> value.replaceFirst("^'(.*)'::text$", "$1"))
                        .forEach(value -> all.add(new Stored(column, value)));
            }
        });
    }

    private void enumsOfEntities(Set<Stored> all) {
        entities.getMetamodel().getEntities().stream()
                .flatMap(entity -> entity.getAttributes().stream())
                .filter(attribute -> attribute.getJavaType().isEnum())
                .forEach(attribute -> Arrays.stream(attribute.getJavaType().getEnumConstants())
                        .forEach(value -> all.add(new Stored(
                                attribute.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT),
                                ((Enum<?>) value).name()))));
    }

    private void codesOfAgreements(Set<Stored> all) {
        frameworks.all().forEach(framework -> {
            var definition = framework.definition();
            definition.offices().forEach(office -> all.add(new Stored("office_code", office.code())));
            definition.reviewCriteria().spearheads().forEach(one -> all.add(new Stored("spearhead", one.code())));
            definition.reviewCriteria().questions().forEach(one -> all.add(new Stored("question", one.code())));
        });
        all.add(new Stored("template_code", "article-4"));
        all.add(new Stored("notice_period", "P2M"));
    }
}
