package nl.tweespan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A board member reads what was agreed, how it stands and where the two work together. */
@JourneyTest
class AgreementJourney {

    private static final String HOME = "/frameworks/ut-zgt-2019";

    @ParameterizedTest
    @ValueSource(strings = {"", "?on=2020-12-01", "?locale=en"})
    void allNormsPrintOnTwoSheets(String day, Browser browser) {
        Visitor reader = browser.visitor(Manner.DUTCH).as("bestuur-ut").open(HOME + "/compliance" + day);

        assertThat(sheets(reader)).isBetween(1L, 2L);
    }

    @Test
    void theReportLeavesNoHalfSheetEmpty(Browser browser) {
        Visitor reader = browser.visitor(Manner.DUTCH).as("bestuur-ut").open(HOME + "/reports/2025");

        assertThat(sheets(reader)).isBetween(1L, 3L);
    }

    private static long sheets(Visitor reader) {
        byte[] paper = reader.page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        return Pattern.compile("/Type\\s*/Page\\b")
                .matcher(new String(paper, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    @Test
    void anotherFrameworkAndBothTogether(Browser browser) {
        Visitor reader = browser.visitor(Manner.DUTCH).as("bestuur-ut");
        reader.open("/frameworks/mst-ut").sees("Wat de bron openlaat").picture("mst-overview");
        reader.open("/frameworks/mst-ut/matrix").picture("mst-pillars");
        reader.open("/").picture("mst-start");
        reader.open("/frameworks").sees("MST – UT").picture("frameworks-together");
        reader.open(HOME + "?on=2020-01-01")
                .sees("Zo stond het op 1 januari 2020")
                .picture("overview-as-of");
    }
}
