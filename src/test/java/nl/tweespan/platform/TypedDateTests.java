package nl.tweespan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-11-22",
        "22-11-2026, 2026-11-22",
        "' 22-11-2026 ', 2026-11-22",
        "1-2-2027, 2027-02-01",
        "2027-2-1, 2027-02-01",
        "29-02-2028, 2028-02-29",
        "01-01-1900, 1900-01-01",
        "31-12-2200, 2200-12-31"
    })
    void readsWhatPeopleAndBrowsersType(String typed, LocalDate date) {
        assertThat(TypedDate.parse(typed)).contains(date);
        assertThat(TypedDate.of(typed)).isEqualTo(date);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "tomorrow",
                "31-02-2026",
                "29-02-2027",
                "2026-02-30",
                "00-00-0000",
                "31-12-1899",
                "01-01-2201",
                "01-01-9999",
                "9999-12-31",
                "99999-01-01",
                "-2026-01-01",
                "22/11/2026",
                "22-11-26",
                "22-11-2026x",
                "2026-11-22T10:00",
                "١-١-٢٠٢٦"
            })
    void findsNoDateInAnythingElse(String typed) {
        assertThat(TypedDate.parse(typed)).isEmpty();
        assertThatThrownBy(() -> TypedDate.of(typed)).isInstanceOf(IllegalArgumentException.class);
    }
}
