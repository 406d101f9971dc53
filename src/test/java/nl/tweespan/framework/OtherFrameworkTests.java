package nl.tweespan.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.SignedIn;
import nl.tweespan.Somebody;
import nl.tweespan.TestClock;
import nl.tweespan.TweespanTest;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A framework with other parties and terms lives by its file alone. */
@TweespanTest
class OtherFrameworkTests {

    private static final String HOME = "/frameworks/brug-2026";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void bringIn() throws Exception {
        if (frameworks.all().stream().noneMatch(framework -> framework.code().equals("brug-2026"))) {
            send("beheerder", text())
                    .andExpect(status().isSeeOther())
                    .andExpect(header().string("Location", "/administration/frameworks"));
        }
    }

    @Test
    void countsByItsOwnTerms() throws Exception {
        Framework framework = frameworks.byCode("brug-2026");
        TermLine line = framework.termOn(LocalDate.of(2027, 6, 15));

        assertThat(line.start()).as("the last of three signatures").isEqualTo("2026-02-28");
        assertThat(line.nextRenewal()).isEqualTo("2029-02-28");
        assertThat(line.next().until()).isEqualTo("2031-02-28");
        assertThat(line.endIfNoticeGiven()).isEqualTo("2027-08-15");
        assertThat(line.lastDayForNotice()).isEqualTo("2028-12-27");
        read("?on=2027-06-15")
                .andExpect(content().string(containsString("15 augustus 2027")))
                .andExpect(content().string(containsString("28 februari 2029")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/articles",
                "/compliance",
                "/matrix",
                "/matrix/hart/sensing",
                "/reports",
                "/consultations",
                "/consultations/next",
                "/consultations/new",
                "/evaluations",
                "/evaluations/new",
                "/articles?on=2020-01-01",
                "/compliance?on=2030-01-01",
                "/matrix?on=2026-01-01"
            })
    void everyPageFollowsTheFile(String page) throws Exception {
        mvc.perform(get(HOME + page).with(boardMember()))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isIn(200, 302))
                .andExpect(content().string(not(anyOf(containsString("ZGT"), containsString("??")))));
    }

    @Test
    void itsBoardsMeetTwiceAYearAllThreeOfThem() throws Exception {
        read("/consultations?on=2026-08-28")
                .andExpect(content().string(containsString("uiterlijk op 28 augustus 2026")));
        read("/consultations?on=2026-08-29")
                .andExpect(content().string(containsString("hadden uiterlijk op 28 augustus 2026 moeten overleggen")));

        UUID party = frameworks.byCode("brug-2026").party("brug-hogeschool").id();
        UUID person = Ids.next();
        jdbc.sql("insert into person (id, organisation_id, name, active) values (?, ?, 'Bestuurder', true)")
                .params(person, party)
                .update();
        RequestPostProcessor board = Somebody.signedIn(Role.BOARD_MEMBER, party, person);
        String today = TestClock.today().toString();
        String meeting = mvc.perform(post(HOME + "/consultations/new")
                        .with(csrf())
                        .with(board)
                        .param("day", today)
                        .param("place", "Brugstad")
                        .param("invited", "De drie besturen")
                        .param("version", "0"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(post(meeting + "/record")
                        .with(csrf())
                        .with(board)
                        .param("heldOn", today)
                        .param("year", today.substring(0, 4))
                        .param("attended[brug-ziekenhuis]", "De directeur")
                        .param("attended[brug-hogeschool]", "De rector")
                        .param("attended[brug-gemeente]", "De wethouder")
                        .param("text", "De voortgang.")
                        .param("version", "0"))
                .andExpect(status().isSeeOther());
        String page =
                mvc.perform(get(meeting).with(board)).andReturn().getResponse().getContentAsString();
        assertThat(page.split("nog niet", -1))
                .as("two have yet to approve the minutes")
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aProjectHasItsNineElements() throws Exception {
        UUID party = frameworks.byCode("brug-2026").party("brug-ziekenhuis").id();
        UUID person = Ids.next();
        jdbc.sql("insert into person (id, organisation_id, name, active) values (?, ?, 'Projectleider', true)")
                .params(person, party)
                .update();
        mvc.perform(post("/projects")
                        .with(csrf())
                        .with(Somebody.signedIn(Role.PROJECT_LEAD, party, person))
                        .param("framework", "brug-2026")
                        .param("title", "Hartmeting thuis")
                        .param("summary", "Meten zonder bezoek.")
                        .param("kind", "RESEARCH")
                        .param("technology", "false")
                        .param("place", "in")
                        .param("cells", "hart:sensing")
                        .param("version", "0"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string(
                                "Location",
                                "/projects/BRUG-" + TestClock.today().getYear() + "-001"));

        assertThat(jdbc.sql("""
                        select count(*) from element e join project p on p.id = e.checklist_id
                        where p.reference like 'BRUG-%'
                        """).query(Long.class).single()).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: "9.3", article          | id: "9.4x", article          | geen enkele controle van het register beantwoordt norm
            article: "6.1"}             | article: "6.7"}              | 6.7
            notice: P2M                 | notice: soon                 | soon
            code: brug-2026             | code: ut-zgt-2019            | ut-zgt-2019
            """)
    void saysWhatIsWrongInAFileAndTakesNothingIn(String right, String wrong, String said) throws Exception {
        int before = frameworks.all().size();

        send("beheerder", text().replace(right.strip(), wrong.strip()).replace("BRUG", "BRUG2"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(said.strip())));

        assertThat(frameworks.all()).hasSize(before);
    }

    @Test
    void refusesWhatIsNoFileOfText() throws Exception {
        send("beheerder", new byte[0])
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kies een definitiebestand")));
        send("beheerder", new byte[] {(byte) 0xff, (byte) 0xfe})
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("UTF-8")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bestuur-ut", "coordinator", "auditor", "contact-zgt"})
    void onlyTheAdministratorBringsInAFile(String account) throws Exception {
        send(account, text()).andExpect(status().isForbidden());
    }

    private ResultActions read(String page) throws Exception {
        return mvc.perform(get(HOME + page).with(boardMember())).andExpect(status().isOk());
    }

    private RequestPostProcessor boardMember() {
        return Somebody.signedIn(
                Role.BOARD_MEMBER,
                frameworks.byCode("brug-2026").party("brug-hogeschool").id(),
                new UUID(0, 9));
    }

    private ResultActions send(String account, String text) throws Exception {
        return send(account, text.getBytes(StandardCharsets.UTF_8));
    }

    private ResultActions send(String account, byte[] bytes) throws Exception {
        return mvc.perform(multipart("/administration/frameworks")
                .file(new MockMultipartFile("file", "brug-2026.yaml", "text/plain", bytes))
                .with(csrf())
                .with(SignedIn.as(account)));
    }

    private static String text() throws Exception {
        return new ClassPathResource("definitions/brug-2026.yaml").getContentAsString(StandardCharsets.UTF_8);
    }
}
