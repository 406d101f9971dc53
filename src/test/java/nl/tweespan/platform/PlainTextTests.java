package nl.tweespan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweespan.shared.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be typed, wherever words are typed. */
class PlainTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Één thema – “slim” meten, ½ dosis €",
                "Regel\r\nregel\ten tab",
                "Nguyễn, Đặng, Şahin, Łukasz, Οδυσσέας, Алёна, 王小明, محمد",
                "می‌خواهم",
                "क्‍ष",
                "👩‍⚕️ en 🏳️‍🌈, 1️⃣, 👍🏽",
                "e\u0301"
            })
    void takesWhatPeopleWrite(String text) {
        assertThat(PlainText.shows(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202egnirts", // turns the direction
                "a\u2066b\u2069",
                "a\u200fb",
                "a\u061cb",
                "Jan\u200dsen", // a joiner where nothing joins
                "\u200dJansen",
                "Jan\u200csen",
                "Jan\u3164sen",
                "Jan\u115fsen",
                "Jan\u2800sen",
                "Jan\ufe0fsen",
                "Jan\u034fsen",
                "a\u2028b",
                "a\u0007b",
                "a\u0085b",
                "a\ue000b",
                "a\ufffeb",
                "a\ufdd0b",
                "a\ud800b",
                "a\udc00",
                "a\udb40\udc41b", // a tag
                "a\udb40\udd00b" // a selector without a sign
            })
    void refusesWhatDoesNotShow(String text) {
        assertThat(PlainText.shows(text)).isFalse();
    }

    @Test
    void composesAndLeavesOutWhatCopyingLeft() {
        assertThat(PlainText.clean("Ame\u0301lie")).isEqualTo("Am\u00e9lie");
        assertThat(PlainText.clean("\ufeffaf\u00adbre\u200bken\u2060")).isEqualTo("afbreken");
        assertThat(PlainText.clean("gewoon")).isEqualTo("gewoon");
        assertThat(PlainText.shows(PlainText.clean("Jan\u200bsen"))).isTrue();
    }
}
