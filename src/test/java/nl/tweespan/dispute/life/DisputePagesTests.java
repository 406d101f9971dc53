package nl.tweespan.dispute.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.tweespan.SignedIn;
import nl.tweespan.StatementCount;
import nl.tweespan.TestClock;
import nl.tweespan.TweespanTest;
import nl.tweespan.framework.Outsider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of a dispute: who may do what, what is refused, and what a page shows of a day. */
@TweespanTest
class DisputePagesTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private UserDetailsService accounts;

    private DisputeWalk walk;

    @BeforeEach
    void start() {
        walk = new DisputeWalk(mvc, jdbc, TestClock.today());
    }

    @Test
    void showsWhereItStandsAndWhoseTurnItIs() throws Exception {
        shows(walk.opened("Publiceren"), "In overleg", "Aan zet:", "Overleg vastleggen");
        shows(walk.failed("Eigendom"), "Commissie onvolledig", "lege plaats", "door ZGT en UT");
        shows(walk.seated("Kosten"), "benoemen samen de voorzitter", "mr. A. de Vries", "te benoemen door de arbiters");
        shows(walk.complete("Ruimte"), "Bij de arbiters", "aangewezen door de rechter", "kenmerk C/08/123");
        shows(walk.ruled("Tijd"), "Uitspraak gedaan", "bindt alle partijen", "Archief 12", "gesloten op");
    }

    private void shows(String url, String... words) throws Exception {
        for (String word : words) {
            walk.read("bestuur-zgt", url)
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(word)));
        }
        walk.read("bestuur-ut", url + "?locale=en")
                .andExpect(content().string(not(containsString("??"))))
                .andExpect(content().string(not(containsString("arbiter benoem"))));
        walk.read("auditor", DisputeWalk.LIST).andExpect(content().string(containsString(DisputeWalk.id(url))));
    }

    @ParameterizedTest
    @CsvSource({
        "coordinator, 200, 403", "medisch-directeur, 200, 403", "bestuur-zgt, 200, 200", "bestuur-ut, 200, 200",
        "contact-zgt, 403, 403", "decaan, 403, 403", "zgt-academie, 403, 403", "specialist-ut, 403, 403",
        "auditor, 403, 403", "beheerder, 403, 403"
    })
    void theMandateDecidesWhoKeepsADisputeAndWhoAppoints(String account, int keeps, int arbitrates) throws Exception {
        String open = walk.opened("Publiceren");
        String failed = walk.failed("Eigendom");
        walk.read(account, DisputeWalk.LIST).andExpect(status().isOk());
        walk.read(account, open).andExpect(status().isOk());
        for (String form : new String[] {DisputeWalk.LIST + "/new", open + "/meetings", open + "/settlement"}) {
            walk.read(account, form).andExpect(status().is(keeps));
        }
        walk.read(account, failed + "/arbitrators").andExpect(status().is(arbitrates));
        walk.act(account, failed, "/arbitrators", "name", "mr. A. de Vries", "on", walk.ago(1))
                .andExpect(status().is(arbitrates == 200 ? 303 : 403));
        walk.act(account, open, "/meetings", "on", walk.ago(1), "text", "Gesproken")
                .andExpect(status().is(keeps == 200 ? 303 : 403));
        walk.send(account, DisputeWalk.LIST + "/new", "subject", "Nog een", "about", "Iets", "since", walk.ago(1))
                .andExpect(status().is(keeps == 200 ? 303 : 403));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings",
                "/settlement",
                "/failure",
                "/withdrawal",
                "/arbitrators",
                "/chair",
                "/court-request",
                "/ruling",
                "/confirmation"
            })
    void offersOnlyWhatComesNext(String path) throws Exception {
        boolean arbitration = path.matches("/(arbitrators|chair|court-request|ruling)");
        boolean anyTime = path.matches("/(settlement|withdrawal)");
        walk.read("bestuur-zgt", walk.opened("Publiceren") + path)
                .andExpect(status().is(arbitration || path.matches("/(failure|confirmation)") ? 422 : 200));
        walk.read("bestuur-zgt", walk.failed("Eigendom") + path)
                .andExpect(status().is(anyTime || path.equals("/arbitrators") ? 200 : 422));
        walk.read("bestuur-zgt", walk.ruled("Tijd") + path).andExpect(status().is(422));
    }

    @Test
    void consultationFailsOnlyAfterAConsultation() throws Exception {
        String url = walk.opened("Publiceren");
        walk.read("coordinator", url).andExpect(content().string(not(containsString(url + "/failure"))));
        walk.act("coordinator", url, "/failure", "on", walk.ago(1), "text", "Nooit gesproken")
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("artikel 9 lid 1"),
                                containsString("Leg eerst een overleg vast"),
                                containsString(">Nooit gesproken<"))));
        walk.act("coordinator", url, "/meetings", "on", walk.ago(2), "text", "Gesproken");
        walk.read("coordinator", url).andExpect(content().string(containsString(url + "/failure")));
        walk.act("coordinator", url, "/failure", "on", walk.ago(1), "text", "Niet eens")
                .andExpect(status().isSeeOther());
    }

    @Test
    void refusesADoubleAppointmentAndKeepsWhatWasTyped() throws Exception {
        String url = walk.failed("Eigendom");
        walk.act("bestuur-zgt", url, "/arbitrators", "name", "mr. A. de Vries", "on", walk.ago(20));
        walk.act("bestuur-ut", url, "/arbitrators", "name", "MR. A.  DE VRIES", "on", walk.ago(19))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("zit al in deze commissie"),
                                containsString("artikel 9 lid 2"),
                                containsString("MR. A.  DE VRIES"))));
        walk.act("bestuur-zgt", url, "/arbitrators", "name", "mr. D. Ander", "on", walk.ago(19))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("heeft haar arbiter al benoemd")));
        assertThat(jdbc.sql("select count(*) from arbitrator where dispute_id = ?::uuid")
                        .param(DisputeWalk.id(url))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aStaleFormIsAConflictAndSaysHowItStandsNow() throws Exception {
        String url = walk.opened("Publiceren");
        long before = walk.version(url);
        walk.act("medisch-directeur", url, "/meetings", "on", walk.ago(1), "text", "Gesproken");
        assertThat(walk.version(url)).as("a consultation moves the version").isGreaterThan(before);
        walk.send("coordinator", url + "/failure", "on", walk.ago(1), "text", "Nee", "version", before + "")
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("Het geschil staat nu op"), containsString(">Nee<"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            since     | 31-02-2026       | 22-11-2026
            since     | 2119-01-01       | de toekomst leggen we niet vast
            since     | 2019-11-27       | kies een dag van 28 november 2019
            subject   | ab               | 3 tot 150
            projectReference | UT-ZGT-1999-001 | Er is geen project UT-ZGT-1999-001
            """)
    void refusesAWrongOpening(String field, String value, String reason) throws Exception {
        String[] fields = {"subject", "Publiceren", "about", "Wie mag?", "since", walk.ago(3), "projectReference", ""};
        for (int index = 0; index < fields.length; index += 2) {
            fields[index + 1] = fields[index].equals(field) ? value : fields[index + 1];
        }
        walk.send("bestuur-ut", DisputeWalk.LIST + "/new", fields)
                .andExpect(status().is(422))
                .andExpect(content().string(allOf(containsString(reason), containsString("Wie mag?"))));
    }

    @Test
    void namesTheProjectThatItIsAbout() throws Exception {
        String reference = jdbc.sql("select reference from project where origin = 'EXISTING' limit 1")
                .query(String.class)
                .single();
        String url = walk.send(
                        "bestuur-ut",
                        DisputeWalk.LIST + "/new",
                        "subject",
                        "Publiceren",
                        "about",
                        "Wie mag?",
                        "since",
                        walk.ago(3),
                        "projectReference",
                        " " + reference.toLowerCase() + " ")
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        walk.read("decaan", url).andExpect(content().string(containsString("/projects/" + reference)));
        walk.read("decaan", DisputeWalk.LIST).andExpect(content().string(containsString(reference)));
    }

    @Test
    void readsAsItStoodOnADay() throws Exception {
        String url = walk.ruled("Tijd");
        onDay(url, 41, "Dit geschil was er nog niet");
        onDay(url, 40, "In overleg");
        onDay(url, 30, "lege plaats");
        onDay(url, 15, "Gewacht wordt op");
        onDay(url, 10, "Bij de arbiters");
        onDay(url, 5, "Uitspraak gedaan");
        walk.read("bestuur-zgt", url + "?on=" + walk.ago(30))
                .andExpect(content().string(not(containsString(url + "/arbitrators"))));
        walk.read("bestuur-zgt", DisputeWalk.LIST + "?on=" + walk.ago(41))
                .andExpect(content().string(not(containsString(DisputeWalk.id(url)))));
    }

    private void onDay(String url, int days, String words) throws Exception {
        walk.read("bestuur-zgt", url + "?on=" + walk.ago(days))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(words)));
    }

    @Test
    void doesNotExistForOutsidersNorUnderAnotherAgreement() throws Exception {
        String url = walk.opened("Publiceren");
        for (String page : new String[] {DisputeWalk.LIST, DisputeWalk.LIST + "/new", url, url + "/meetings"}) {
            mvc.perform(get(page).with(Outsider.signedIn())).andExpect(status().isNotFound());
        }
        walk.act(Outsider.signedIn(), url, "/meetings", "on", walk.ago(1), "text", "Gesproken")
                .andExpect(status().isNotFound());
        walk.read("bestuur-zgt", DisputeWalk.LIST + "/" + new java.util.UUID(1, 1))
                .andExpect(status().isNotFound());
        walk.read("bestuur-zgt", DisputeWalk.LIST + "/none").andExpect(status().is4xxClientError());
    }

    /** The source of MST and UT does not tell how a dispute goes. */
    @Test
    void anAgreementThatSettlesNoDisputesSaysSo() throws Exception {
        String list = "/frameworks/mst-ut/disputes";
        walk.read("bestuur-ut", list)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("regelt niet hoe een geschil verloopt")))
                .andExpect(content().string(not(containsString(list + "/new"))));
        walk.read("bestuur-ut", list + "/new").andExpect(status().isNotFound());
        walk.send("bestuur-ut", list + "/new", "subject", "Iets", "about", "Iets", "since", walk.ago(3))
                .andExpect(status().isNotFound());
    }

    @Test
    void isSettledDuringArbitrationWhenBothSaySo() throws Exception {
        String url = walk.complete("Ruimte");
        walk.act("medisch-directeur", url, "/settlement", "on", walk.ago(2), "text", "Ieder de helft.")
                .andExpect(status().isSeeOther());
        walk.read("coordinator", url)
                .andExpect(content()
                        .string(allOf(
                                containsString("Bij de arbiters"),
                                containsString("UT legt een schikking vast"),
                                containsString("Schikking bevestigen"))));
        walk.read("medisch-directeur", url + "/confirmation").andExpect(status().is(422));
        walk.act("medisch-directeur", url, "/confirmation").andExpect(status().is(422));
        walk.read("coordinator", url + "/confirmation")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ieder de helft.")));
        walk.act("coordinator", url, "/confirmation").andExpect(status().isSeeOther());
        walk.read("auditor", url)
                .andExpect(content()
                        .string(allOf(
                                containsString("Geschikt"),
                                containsString("ZGT bevestigt"),
                                not(containsString("??")))));
        walk.act("bestuur-ut", url, "/ruling", "on", walk.ago(0), "text", "Te laat.", "place", "Archief")
                .andExpect(status().is(422));
    }

    @Test
    void isTakenBackAloneUntilAnArbitratorSits() throws Exception {
        String failed = walk.failed("Eigendom");
        walk.act("medisch-directeur", failed, "/withdrawal", "on", walk.ago(0), "text", "Nee.")
                .andExpect(status().is(422));
        walk.act("coordinator", failed, "/withdrawal", "on", walk.ago(0), "text", "Toch niet.")
                .andExpect(status().isSeeOther());
        walk.read("auditor", failed).andExpect(content().string(containsString("Ingetrokken")));

        String seated = walk.seated("Kosten");
        walk.act("coordinator", seated, "/withdrawal", "on", walk.ago(0), "text", "Toch niet.")
                .andExpect(status().isSeeOther());
        assertThat(closed(seated)).isFalse();
        walk.act("medisch-directeur", seated, "/confirmation").andExpect(status().isSeeOther());
        assertThat(closed(seated)).isTrue();
    }

    private boolean closed(String url) {
        return jdbc.sql("select withdrawn_on is not null from dispute where id = ?::uuid")
                .param(DisputeWalk.id(url))
                .query(Boolean.class)
                .single();
    }

    @Test
    void keepsWhoDidWhatForWhom() throws Exception {
        String url = walk.ruled("Tijd");
        assertThat(jdbc.sql("""
                        select s.act || ' ' || o.code from dispute_step s join organisation o on o.id = s.organisation_id
                        where s.dispute_id = ?::uuid order by s.position
                        """).param(DisputeWalk.id(url)).query(String.class).list())
                .containsExactly(
                        "OPEN zgt",
                        "MEET zgt",
                        "FAIL ut",
                        "APPOINT zgt",
                        "APPOINT ut",
                        "ASK_COURT ut",
                        "APPOINT_CHAIR zgt",
                        "RULE ut");
        String name = jdbc.sql("select person_name from dispute_step where dispute_id = ?::uuid and act = 'RULE'")
                .param(DisputeWalk.id(url))
                .query(String.class)
                .single();
        walk.read("decaan", url).andExpect(content().string(containsString("Vastgelegd door " + name + " (UT) op")));
    }

    @Test
    void twoAppointingAtOnceCountOnce() throws Exception {
        String url = walk.failed("Tegelijk");
        String version = String.valueOf(walk.version(url));
        Callable<Integer> click = () -> walk.send(
                        "bestuur-zgt",
                        url + "/arbitrators",
                        "name",
                        "mr. A. de Vries",
                        "on",
                        walk.ago(1),
                        "version",
                        version)
                .andReturn()
                .getResponse()
                .getStatus();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            assertThat(threads.invokeAll(List.of(click, click)))
                    .extracting(Future::get)
                    .containsExactlyInAnyOrder(303, 409);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void tellsItsHistory() throws Exception {
        String url = walk.ruled("Tijd");
        mvc.perform(get(URI.create("/history/dispute/" + DisputeWalk.id(url))).with(SignedIn.as("decaan")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Geschil"), containsString("mr. C. Smit"))));
        mvc.perform(get("/history/dispute/" + DisputeWalk.id(url)).with(Outsider.signedIn()))
                .andExpect(status().isNotFound());
    }

    /** One of them counts the projects for the navigation. */
    @Test
    void costsAConstantFewStatements() throws Exception {
        String url = walk.ruled("Tijd");
        int list = count(DisputeWalk.LIST);
        int page = count(url);
        for (int more = 0; more < 5; more++) {
            walk.seated("Meer " + more);
        }
        assertThat(count(DisputeWalk.LIST)).isEqualTo(list).isLessThanOrEqualTo(3);
        assertThat(count(url)).isEqualTo(page).isLessThanOrEqualTo(4);
    }

    private int count(String url) throws Exception {
        var person = user(accounts.loadUserByUsername("bestuur-zgt"));
        mvc.perform(get(url).with(person)).andExpect(status().isOk());
        return StatementCount.of(() -> mvc.perform(get(url).with(person)))
                .statements()
                .size();
    }
}
