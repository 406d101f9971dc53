package nl.tweespan.annex.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the annex on a past day lead nowhere that was not there. */
class AnnexLinksTests extends AnnexWebTest {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");

    @ParameterizedTest
    @ValueSource(strings = {"/annex", "/matrix", "/annex/1"})
    void everyLinkOpens(String page) throws Exception {
        begin();
        String url = HOME + page + "?on=2020-12-01";
        Set<String> links = new TreeSet<>();
        LINK.matcher(read("bestuur-ut", url)
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .results()
                .forEach(link -> links.add(link.group(1).replace("&amp;", "&")));

        assertThat(links).anyMatch(link -> link.startsWith(HOME) && link.contains("on=2020-12-01"));
        for (String link : links) {
            assertThat(read("bestuur-ut", link).andReturn().getResponse().getStatus())
                    .as(link)
                    .isLessThan(400);
        }
    }
}
