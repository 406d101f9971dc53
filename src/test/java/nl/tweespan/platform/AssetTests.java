package nl.tweespan.platform;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.tweespan.TweespanTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Two releases answer at once while one replaces the other: a page of one asks the other for its style. */
@TweespanTest
class AssetTests {

    private static final String FILE = "/css/tweespan.css";

    @Autowired
    private MockMvc mvc;

    @Test
    void theFilesOfThisReleaseAreKeptForEver() throws Exception {
        mvc.perform(get(AssetVersion.path() + FILE))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("immutable")));
    }

    @Test
    void thoseOfAnotherReleaseAreAnsweredWithOursAndNotKept() throws Exception {
        mvc.perform(get("/assets/0123456789ab" + FILE))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/css"))
                .andExpect(content().string(containsString("{")))
                .andExpect(header().string("Cache-Control", not(containsString("immutable"))))
                .andExpect(header().string("Cache-Control", containsString("no-cache")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/0123456789ab/css/none.css",
                "/assets/0123456789/css/tweespan.css",
                "/assets/0123456789ABCD/css/tweespan.css",
                "/assets/css/tweespan.css",
                "/assets/0123456789ab/",
                "/assets/0123456789ab/../application.yaml"
            })
    void anythingElseIsNotThere(String url) throws Exception {
        mvc.perform(get(url)).andExpect(status().is4xxClientError());
    }
}
