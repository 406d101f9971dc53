package nl.tweespan.checklist.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An element is worth the confirmations of exactly these words (article 4.2). */
class ElementTests {

    private static final UUID ZGT = UUID.randomUUID();
    private static final UUID UT = UUID.randomUUID();
    private static final Set<UUID> PARTIES = Set.of(ZGT, UT);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void oneConfirmationIsEnoughWhereEitherPartyMay() {
        Element element = filled(false);
        assertThat(element.confirmed(PARTIES)).isFalse();
        confirm(element, UT);
        assertThat(element.confirmed(PARTIES)).isTrue();
    }

    @Test
    void everyPartyConfirmsWhereBothMust() {
        Element element = filled(true);
        confirm(element, UT);
        assertThat(element.confirmed(PARTIES)).isFalse();
        confirm(element, UT);
        assertThat(element.confirmed(PARTIES)).as("twice by the same").isFalse();
        confirm(element, ZGT);
        assertThat(element.confirmed(PARTIES)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", textBlock = """
            other words, evidence, false
            words, other evidence, false
            words, null, false
            null, evidence, false
            words, evidence, true
            """)
    void confirmationsFallAwayWhenTheWordsChange(String text, String evidence, boolean stays) {
        Element element = filled(true);
        confirm(element, UT);
        confirm(element, ZGT);
        element.fill(text, evidence);
        assertThat(element.confirmed(PARTIES)).isEqualTo(stays);
    }

    @Test
    void isConfirmedAgainAfterAChange() {
        Element element = filled(false);
        confirm(element, UT);
        element.fill("other words", null);
        confirm(element, UT);
        assertThat(element.confirmed(PARTIES)).isTrue();
    }

    @Test
    void thereIsNothingToConfirmWithoutWords() {
        Element element = element(false, false);
        assertThatThrownBy(() -> confirm(element, UT))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.article()).isEqualTo("4.2"));
        element.fill(null, "evidence alone");
        assertThatThrownBy(() -> confirm(element, UT)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aFactualElementNeedsNoWords() {
        Element element = element(true, true);
        confirm(element, UT);
        confirm(element, ZGT);
        assertThat(element.confirmed(PARTIES)).isTrue();
    }

    @Test
    void confirmationsOfAFactualElementFallAwayWithItsFacts() {
        Element element = element(false, true);
        confirm(element, UT);
        element.reopen();
        assertThat(element.confirmed(PARTIES)).isFalse();
    }

    private static Element filled(boolean byAll) {
        Element element = element(byAll, false);
        element.fill("words", "evidence");
        return element;
    }

    private static Element element(boolean byAll, boolean factual) {
        return new Element(UUID.randomUUID(), "d", Role.PROJECT_LEAD, byAll, factual ? "UNITS" : null);
    }

    private static void confirm(Element element, UUID party) {
        element.confirm(party, UUID.randomUUID(), TODAY, Fingerprint.NONE);
    }
}
