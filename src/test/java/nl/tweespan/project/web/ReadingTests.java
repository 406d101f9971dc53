package nl.tweespan.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tweespan.annex.CellKey;
import nl.tweespan.party.Parties;
import nl.tweespan.project.life.Kind;
import nl.tweespan.project.life.Proposal;
import nl.tweespan.project.life.ProposalService;
import nl.tweespan.shared.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Auditors and administrators read what their party may know of: every page, every history and every list is walked for
 * the words of the other party's drafts and of an agreement to which their party does not belong.
 */
class ReadingTests extends ProjectWebTest {

    private static final String DRAFT = "Zwaluwnest";
    private static final String BEFORE = "Boterbloem";
    private static final String MEETING = "Distelveld";
    private static final List<String> SECRETS =
            List.of(DRAFT, BEFORE, MEETING, "MST – UT", "/frameworks/mst-ut", "Bestuurder MST");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)");
    private static final String VARIABLE = "\\{([^{}]|\\{[^{}]*})*}";
    private static final int MOST_ALIKE = 4;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private String draft;
    private String submitted;
    private String meeting;

    @BeforeEach
    void hide() throws Exception {
        Set<CellKey> cells = Set.of(projects.cell("oncology", "imaging-diagnostics"));
        draft = projects.draft("contact-ut", proposal(DRAFT));
        submitted = projects.draft("contact-ut", proposal(BEFORE));
        ProposalService proposals = beans.getBean(ProposalService.class);
        Actor lead = projects.as("contact-ut");
        proposals.propose(lead, submitted, projects.version(submitted), proposal("Klaprozen"), cells, Map.of());
        proposals.submit(lead, submitted, projects.version(submitted));
        meeting = send(
                        "bestuur-ut",
                        "/frameworks/mst-ut/consultations/new",
                        "day",
                        projects.today().plusDays(40).toString(),
                        "place",
                        MEETING,
                        "invited",
                        MEETING,
                        "version",
                        "0")
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(meeting).contains("/consultations/");
    }

    /** From every page to every page that it links to. */
    @ParameterizedTest
    @ValueSource(strings = {"auditor", "beheerder"})
    void noPageThatCanBeReachedTellsThem(String account) throws Exception {
        Set<String> seen = new LinkedHashSet<>(List.of("/", "/projects/" + submitted));
        Deque<String> ahead = new ArrayDeque<>(seen);
        List<String> told = new ArrayList<>();
        Map<String, Integer> alike = new HashMap<>();
        while (!ahead.isEmpty()) {
            String url = ahead.remove();
            String page = told(account, url, told);
            LINK.matcher(page).results().map(link -> link.group(1)).forEach(next -> {
                boolean ours = !next.startsWith("/assets/") && !next.startsWith("/webjars/");
                if (ours && !seen.contains(next) && alike.merge(kind(next), 1, Integer::sum) <= MOST_ALIKE) {
                    seen.add(next);
                    ahead.add(next);
                }
            });
        }
        assertThat(seen).hasSizeGreaterThan(40);
        assertThat(told).isEmpty();
    }

    /** Also without a link: every page of that draft, of that agreement, and every list narrowed to them. */
    @ParameterizedTest
    @ValueSource(strings = {"auditor", "beheerder"})
    void noPageThatCanBeGuessedTellsThem(String account) throws Exception {
        List<String> told = new ArrayList<>();
        for (String pattern : pages()) {
            if (pattern.startsWith("/projects/{reference}")) {
                assertThat(status(account, pattern.replace("{reference}", draft).replaceAll(VARIABLE, "a"), told))
                        .as(pattern)
                        .isNotEqualTo(200);
            } else if (pattern.startsWith("/frameworks/{code}")) {
                assertThat(status(account, pattern.replace("{code}", "mst-ut").replaceAll(VARIABLE, "1"), told))
                        .as(pattern)
                        .isNotEqualTo(200);
            }
        }
        for (String url : List.of(
                meeting,
                meeting + "/papers",
                "/projects?framework=mst-ut",
                "/projects?q=" + DRAFT.substring(1), // the page repeats what was asked
                "/projects?q=" + draft,
                "/projects?status=DRAFT",
                "/administration/people?q=MST",
                "/administration/people?q=" + DRAFT.substring(1),
                "/administration/users?q=mst",
                "/frameworks/ut-zgt-2019/matrix/oncology/imaging-diagnostics")) {
            told(account, url, told);
        }
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "beheerder"})
    void noHistoryTellsThem(String account) throws Exception {
        List<String> told = new ArrayList<>();
        for (Map<String, Object> root : jdbc.sql("""
                        select root_table, root_id, max(id) as latest from audit_entry
                        where root_table in ('consultation', 'framework', 'annex_version', 'organisation')
                           or root_id in (select id from project where reference in (:references))
                           or root_table in ('person', 'app_user', 'unit', 'office', 'theme') and actor_name <> 'Iemand'
                              and root_id in (select id from person where organisation_id in (:mst)
                                              union select id from app_user where organisation_id in (:mst)
                                              union select id from unit where organisation_id in (:mst)
                                              union select id from office where organisation_id in (:mst))
                        group by root_table, root_id order by latest desc limit 150
                        """)
                .param("references", List.of(draft, submitted))
                .param("mst", beans.getBean(Parties.class).byCode("mst").id())
                .query()
                .listOfRows()) {
            told(account, "/history/" + root.get("root_table") + "/" + root.get("root_id"), told);
        }
        assertThat(told).isEmpty();
    }

    /** Who belongs to both sees both: the words are there to be found. */
    @Test
    void thoseWhoseTheyAreReadThem() throws Exception {
        UUID id = projects.view(submitted).project().id();
        assertThat(page("contact-ut", "/projects/" + draft)).contains(DRAFT);
        assertThat(page("contact-ut", "/history/project/" + id)).contains(BEFORE);
        assertThat(page("bestuur-ut", meeting)).contains(MEETING);
        String own = projects.draft("contact-zgt", proposal("Ooievaar"));
        assertThat(page("auditor", "/projects/" + own)).contains("Ooievaar");
        assertThat(page(
                        "auditor",
                        "/history/project/" + projects.view(own).project().id()))
                .contains("Ooievaar");
    }

    /** Pages of one kind differ in the names of what they show: every second part of their address. */
    private static String kind(String url) {
        String[] parts = url.split("/");
        StringBuilder kind = new StringBuilder().append(parts.length);
        for (int index = 1; index < parts.length; index += 2) {
            kind.append('/').append(parts[index]);
        }
        return kind.toString();
    }

    private Set<String> pages() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPatternValues().stream())
                .collect(Collectors.toSet());
    }

    private int status(String account, String url, List<String> told) throws Exception {
        MockHttpServletResponse answer = answer(account, url);
        tell(url, answer, told);
        return answer.getStatus();
    }

    private String told(String account, String url, List<String> told) throws Exception {
        MockHttpServletResponse answer = answer(account, url);
        tell(url, answer, told);
        return answer.getContentAsString();
    }

    private static void tell(String url, MockHttpServletResponse answer, List<String> told) throws Exception {
        // the choice of language leads to the page itself
        String page = answer.getContentAsString().replace(url.split("\\?")[0], "");
        SECRETS.stream().filter(page::contains).forEach(secret -> told.add(url + " tells " + secret));
    }

    private String page(String account, String url) throws Exception {
        return answer(account, url).getContentAsString();
    }

    private MockHttpServletResponse answer(String account, String url) throws Exception {
        return read(account, url).andReturn().getResponse();
    }

    private static Proposal proposal(String title) {
        return new Proposal(title, "Over " + title + ".", Kind.RESEARCH, false, null);
    }
}
