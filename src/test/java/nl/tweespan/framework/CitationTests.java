package nl.tweespan.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespan.SignedIn;
import nl.tweespan.TweespanTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Every "art. x" leads to its paragraph, in the words of the day that is read. */
@TweespanTest
class CitationTests {

    private static final Pattern CITED = Pattern.compile("<(\\w+)([^<>]*)>\\s*(?:art\\.|artikel) [^<]*</");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*/(?:articles|compliance)[^\"]*#[^\"]*)\"");

    @Autowired
    private MockMvc mvc;

    private final Map<String, String> pages = new HashMap<>();

    @ParameterizedTest
    @CsvSource({
        "bestuur-ut, /frameworks/ut-zgt-2019",
        "bestuur-ut, /frameworks/ut-zgt-2019?on=2020-12-01",
        "bestuur-ut, /frameworks/ut-zgt-2019/articles",
        "bestuur-ut, /frameworks/ut-zgt-2019/compliance",
        "bestuur-ut, /frameworks/ut-zgt-2019/compliance?on=2020-12-01",
        "bestuur-ut, /frameworks/ut-zgt-2019/agenda",
        "bestuur-ut, /frameworks/ut-zgt-2019/agenda?on=2020-12-01",
        "bestuur-ut, /frameworks/ut-zgt-2019/disputes",
        "bestuur-ut, /frameworks/ut-zgt-2019/consultations/next",
        "bestuur-ut, /frameworks/mst-ut/compliance",
    })
    void everyCitationLeadsToItsParagraph(String account, String url) throws Exception {
        String page = page(account, url);
        assertThat(page).doesNotContain("{ref}", "?ref=", "&amp;ref=");
        Matcher cited = CITED.matcher(page);
        while (cited.find()) {
            assertThat(cited.group(1)).as(cited.group()).isEqualTo("a");
        }
        Set<String> links = new LinkedHashSet<>();
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            links.add(link.group(1).replace("&amp;", "&"));
        }
        assertThat(links).isNotEmpty();
        for (String target : links) {
            if (url.contains("on=")) {
                assertThat(target).contains("on=2020-12-01");
            }
            assertThat(page(account, target.substring(0, target.indexOf('#'))))
                    .as(target)
                    .contains("id=\"" + target.substring(target.indexOf('#') + 1) + "\"");
        }
    }

    private String page(String account, String url) throws Exception {
        String known = pages.get(url);
        if (known == null) {
            known = mvc.perform(get(URI.create(url)).with(SignedIn.as(account)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            pages.put(url, known);
        }
        return known;
    }
}
