package nl.tweespan.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespan.SignedIn;
import nl.tweespan.TweespanTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The agreement "as it stood on" any day. */
@TweespanTest
class AsOfTests {

    private static final String HOME = "/frameworks/ut-zgt-2019";
    private static final Pattern EVIDENCE = Pattern.compile("class=\"norm-evidence[^\"]*\" href=\"([^\"#]*)");

    @Autowired
    private MockMvc mvc;

    /** The sums of article 8.2, as its readers see them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-22 | Tweede verlenging, tot 28 november 2026 | 28 november 2026 | eindigt 22 december 2026
            2020-01-01 | Eerste periode, tot 28 november 2024    | 28 november 2024 | eindigt 1 februari 2020
            2024-11-28 | Eerste verlenging, tot 28 november 2025 | 28 november 2025 | eindigt 28 december 2024
            2024-11-29 | Eerste verlenging, tot 28 november 2025 | 28 november 2025 | eindigt 29 december 2024
            """)
    void theTermStandsRightOnAnyDay(String day, String now, String renewal, String end) throws Exception {
        String page = page(HOME + "?on=" + day);

        assertThat(page).contains(now, renewal, end);
        assertThat(page).as("why").contains("art. 8.2", "plus 1 maand opzegtermijn");
    }

    @Test
    void beforeItHoldsNothingRenewsOrIsInBreach() throws Exception {
        for (String day : List.of("2019-11-27", "2019-01-01", "2006-03-30")) {
            assertThat(page(HOME + "?on=" + day))
                    .contains("Nog niet van kracht; geldt vanaf 28 november 2019")
                    .doesNotContain("Verlengt", "Opzegging op", "Volgende verlenging", "eindigt 27 december 2019");
            assertThat(page(HOME + "/compliance?on=" + day))
                    .contains("Geldt vanaf 28 november 2019")
                    .doesNotContain("tone-bad", "tone-due", "tone-met\"><svg");
            assertThat(page(HOME + "/agenda?on=" + day))
                    .contains("De overeenkomst geldt pas vanaf 28 november 2019")
                    .doesNotContain("side-note");
        }
        assertThat(page(HOME + "/compliance?on=2019-11-28")).as("its first day").doesNotContain("tone-bad");
    }

    @Test
    void complianceOfTwoDaysDiffersForTheRightReasons() throws Exception {
        mvc.perform(get(HOME + "/compliance?on=2020-12-01").with(SignedIn.as("bestuur-ut")))
                .andExpect(content()
                        .string(allOf(
                                containsString("Zo stond het op 1 december 2020"),
                                not(containsString("had uiterlijk op 28 november 2024 herzien")))));
        mvc.perform(get(HOME + "/compliance").with(SignedIn.as("bestuur-ut")))
                .andExpect(content().string(containsString("had uiterlijk op 28 november 2024 herzien")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?on=2020-12-01", "?on=2019-01-01", "?on=2030-06-01"})
    void everyPieceOfEvidenceOpens(String day) throws Exception {
        Set<String> links = new LinkedHashSet<>();
        Matcher found = EVIDENCE.matcher(page(HOME + "/compliance" + day));
        while (found.find()) {
            links.add(found.group(1).replace("&amp;", "&"));
        }
        assertThat(links).isNotEmpty();
        for (String link : links) {
            assertThat(mvc.perform(get(URI.create(link)).with(SignedIn.as("bestuur-ut")))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(link)
                    .isIn(200, 302);
            if (link.startsWith("/frameworks/") && !day.isEmpty()) {
                assertThat(link).as("keeps the day").contains("on=" + day.substring(4));
            }
        }
    }

    @Test
    void aDayThatIsNoneIsSaidAndTodayShown() throws Exception {
        assertThat(page(HOME + "?on=31-02-2024")).contains("“31-02-2024” is geen datum");
        assertThat(page(HOME + "?on=%3Cscript%3E")).contains("&lt;script&gt;").doesNotContain("<script>”");
    }

    private String page(String url) throws Exception {
        return mvc.perform(get(URI.create(url)).with(SignedIn.as("bestuur-ut")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
