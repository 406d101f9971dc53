package nl.tweespan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tweespan.account.signin.DemoAccount;
import nl.tweespan.account.signin.DemoAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** Nothing is offered that the reader may not do: each link of each start page opens, and each act on the projects it names. */
@DemoProjectsTest
class EveryLinkTests {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)[\"#]");

    @Autowired
    MockMvc mvc;

    @Autowired
    DemoAccounts accounts;

    @Test
    void opensForWhoReadsIt() throws Exception {
        List<String> closed = new ArrayList<>();
        for (DemoAccount account : accounts.offered()) {
            Set<String> seen = new LinkedHashSet<>(Set.of("/"));
            Set<String> links = links(page(account, "/").getContentAsString(), seen);
            assertThat(links).as(account.username()).hasSizeGreaterThan(5);
            for (String link : links) {
                MockHttpServletResponse answer = page(account, link);
                note(account, "/", link, answer, closed);
                if (link.matches("/projects/UT[^/]+")) {
                    for (String further : links(answer.getContentAsString(), seen)) {
                        if (further.startsWith(link)) {
                            note(account, link, further, page(account, further), closed);
                        }
                    }
                }
            }
        }
        assertThat(closed).isEmpty();
    }

    private static void note(
            DemoAccount account, String page, String link, MockHttpServletResponse answer, List<String> closed) {
        if (answer.getStatus() >= 400) {
            closed.add("%s: %s on %s answers %d".formatted(account.username(), link, page, answer.getStatus()));
        }
    }

    /** The addresses on a page that were not opened yet. */
    private static Set<String> links(String html, Set<String> seen) {
        return LINK.matcher(html)
                .results()
                .map(link -> HtmlUtils.htmlUnescape(link.group(1)))
                .filter(seen::add)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private MockHttpServletResponse page(DemoAccount account, String url) throws Exception {
        return mvc.perform(get(URI.create(url)).with(SignedIn.as(account.username())))
                .andReturn()
                .getResponse();
    }
}
