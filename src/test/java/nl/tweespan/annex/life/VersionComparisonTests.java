package nl.tweespan.annex.life;

import static nl.tweespan.annex.life.Contents.DATA;
import static nl.tweespan.annex.life.Contents.EMPTY;
import static nl.tweespan.annex.life.Contents.IMAGING;
import static nl.tweespan.annex.life.Contents.LOGISTICS;
import static nl.tweespan.annex.life.Contents.MST;
import static nl.tweespan.annex.life.Contents.ONCOLOGY;
import static nl.tweespan.annex.life.Contents.POTENTIAL;
import static nl.tweespan.annex.life.Contents.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.AnnexContent.Domain;
import nl.tweespan.annex.AnnexContent.Theme;
import nl.tweespan.annex.life.Difference.Kind;
import nl.tweespan.definition.CellState;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Sentence;
import org.junit.jupiter.api.Test;

class VersionComparisonTests {

    private static final Localised NEW_WORDS = new Localised("Nieuw", "New");

    @Test
    void sameIsSame() {
        VersionComparison same = compare(Contents.content());

        assertThat(same.isEmpty()).isTrue();
        assertThat(same.words()).isEqualTo(Sentence.of("annex.comparison.same"));
    }

    @Test
    void tellsOfThemes() {
        Theme sleep = Contents.theme(9, "sleep", "Slaap", "Sleep");
        VersionComparison comparison = compare(Contents.content().put(sleep).without(LOGISTICS.id()));

        assertThat(comparison.changes())
                .extracting(Difference::kind, Difference::what, Difference::before, Difference::after)
                .containsExactly(
                        tuple(
                                Kind.REMOVED,
                                Sentence.of("annex.change.theme", LOGISTICS.name()),
                                LOGISTICS.name(),
                                null),
                        tuple(Kind.ADDED, Sentence.of("annex.change.theme", sleep.name()), null, sleep.name()),
                        tuple(
                                Kind.ADDED,
                                Sentence.of("annex.change.theme.description", sleep.name()),
                                null,
                                sleep.description()),
                        tuple(
                                Kind.ADDED,
                                Sentence.of("annex.change.theme.units", sleep.name()),
                                null,
                                both("Afdeling")));
        assertThat(comparison.words()).isEqualTo(Sentence.of("annex.comparison.words", 3L, 0L, 1L));
    }

    @Test
    void tellsWhatAThemeSaysOtherwise() {
        Theme changed = new Theme(
                ONCOLOGY.id(),
                ONCOLOGY.organisationId(),
                ONCOLOGY.code(),
                NEW_WORDS,
                NEW_WORDS,
                List.of(Contents.unit(5, "Radiologie")),
                List.of(MST));

        assertThat(compare(Contents.content().put(changed)).changes())
                .extracting(change -> change.what().key(), Difference::kind, Difference::before, Difference::after)
                .containsExactly(
                        tuple("annex.change.theme", Kind.CHANGED, ONCOLOGY.name(), NEW_WORDS),
                        tuple("annex.change.theme.description", Kind.CHANGED, ONCOLOGY.description(), NEW_WORDS),
                        tuple("annex.change.theme.units", Kind.CHANGED, both("Afdeling"), both("Radiologie")),
                        tuple("annex.change.theme.participants", Kind.CHANGED, both(""), both("MST")));
    }

    @Test
    void tellsWhatADomainSaysOtherwise() {
        Domain changed = new Domain(
                DATA.id(),
                DATA.organisationId(),
                DATA.code(),
                DATA.name(),
                DATA.description(),
                Contents.unit(20, "Digital Society Institute"),
                List.of());

        assertThat(compare(Contents.content().put(changed)).changes())
                .extracting(change -> change.what().key(), Difference::after)
                .containsExactly(
                        tuple("annex.change.domain.institute", both("Digital Society Institute")),
                        tuple("annex.change.domain.groups", both("")));
    }

    @Test
    void tellsOfCells() {
        AnnexContent after = Contents.content()
                .mark(EMPTY, CellState.RUNNING)
                .mark(POTENTIAL, CellState.RUNNING)
                .mark(RUNNING, null);

        assertThat(compare(after).changes())
                .extracting(Difference::kind, Difference::what)
                .containsExactly(
                        tuple(Kind.REMOVED, Sentence.of("annex.cell.name", ONCOLOGY.name(), IMAGING.name())),
                        tuple(Kind.ADDED, Sentence.of("annex.cell.name", LOGISTICS.name(), IMAGING.name())),
                        tuple(Kind.CHANGED, Sentence.of("annex.cell.name", LOGISTICS.name(), DATA.name())));
    }

    private static VersionComparison compare(AnnexContent after) {
        return VersionComparison.of(Contents.content(), after, party -> "MST");
    }

    private static Localised both(String text) {
        return new Localised(text, text);
    }
}
