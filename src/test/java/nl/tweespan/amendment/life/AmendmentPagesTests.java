package nl.tweespan.amendment.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import nl.tweespan.SignedIn;
import nl.tweespan.StatementCount;
import nl.tweespan.amendment.CoveredProject;
import nl.tweespan.framework.Outsider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmendmentPagesTests extends ChangeTest {

    @Test
    void anAmendmentBecomesANewVersion() throws Exception {
        String path = propose("9.1", "notice.number", "2", "notice.unit", "MONTHS");
        int version = newest() + 1;
        LocalDate effective = after(40);
        read("bestuur-zgt", path)
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Wacht op antwoord"), containsString("<ins>"))));
        adopt("bestuur-ut", path, effective)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ZGT heeft nog niet schriftelijk ingestemd")));
        accept(path).andExpect(status().isSeeOther());
        List<CoveredProject> all = covered();
        assertThat(all).hasSizeGreaterThan(1);
        mean("coordinator", path, "UNAFFECTED", "", all.subList(1, all.size())).andExpect(status().isSeeOther());
        adopt("bestuur-ut", path, effective)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(containsString("één project heeft nog geen gevolg, namelijk "
                                + all.get(0).reference())));
        mean("medisch-directeur", path, "AFFECTED", " ", all.subList(0, 1))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("hoe het project wordt geraakt (artikel 8.1)")));
        mean("medisch-directeur", path, "AFFECTED", "Krijgt een bijlage.", all.subList(0, 1))
                .andExpect(status().isSeeOther());
        adopt("bestuur-zgt", path, effective).andExpect(status().isSeeOther());
        adopt("bestuur-ut", path, effective).andExpect(status().isSeeOther());

        assertThat(newest()).isEqualTo(version);
        assertThat(frameworks
                        .byId(framework().id(), effective)
                        .definition()
                        .term()
                        .notice())
                .hasToString("P2M");
        assertThat(framework().definition().term().notice()).hasToString("P1M");
        read("auditor", path).andExpect(content().string(containsString("Vastgesteld")));
        read("contact-ut", "/versions")
                .andExpect(content().string(allOf(containsString("Geldt nu"), containsString("Uit wijziging"))));
        read("contact-ut", "/versions/" + version)
                .andExpect(content().string(allOf(containsString("Nieuwe woorden"), containsString("2 maanden"))));
        read("contact-ut", "/versions/1").andExpect(status().isOk());
        read("contact-ut", "/versions?on=2020-12-01").andExpect(content().string(not(containsString("Uit wijziging"))));
        read("contact-ut", "/articles?on=" + effective).andExpect(content().string(containsString("Nieuwe woorden")));
        read("contact-ut", "/articles").andExpect(content().string(not(containsString("Nieuwe woorden"))));
        read("contact-ut", path + "?on=2020-12-01").andExpect(status().isNotFound());
        adopt("bestuur-zgt", path, effective).andExpect(status().isConflict());
    }

    @Test
    void needsReasonsAndKeepsWhatWasTyped() throws Exception {
        String[] fields = {
            "reasons", " ", "version", String.valueOf(newest()), "nl[8.1]", "Mijn <eigen> woorden", "en[8.1]", "My own"
        };
        send("coordinator", "/amendments/new", fields)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Vul dit in."),
                                containsString("Mijn &lt;eigen&gt; woorden"),
                                containsString("<details class=\"field\" open"))));
        fields[1] = "Daarom.";
        fields[7] = "x".repeat(2_001);
        send("coordinator", "/amendments/new", fields)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("hoogstens 2000 tekens")));
        fields[7] = "My own";
        fields[3] = "99";
        send("coordinator", "/amendments/new", fields)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Mijn &lt;eigen&gt; woorden")));
    }

    @Test
    void nothingChangedIsNoAmendment() throws Exception {
        var now = framework().definition().article("9").paragraphs().get(1);
        send(
                        "coordinator",
                        "/amendments/new",
                        "reasons",
                        "Daarom.",
                        "version",
                        String.valueOf(newest()),
                        "nl[" + now.number() + "]",
                        now.text().nl(),
                        "en[" + now.number() + "]",
                        now.text().en(),
                        "notice.number",
                        "0x")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Vul een geheel getal in")));
        send("coordinator", "/amendments/new", "reasons", "Daarom.", "version", String.valueOf(newest()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Er is niets veranderd")));
    }

    @Test
    void isRejectedOrWithdrawn() throws Exception {
        String rejected = propose("9.2");
        send(
                        "bestuur-zgt",
                        rejected + "/answers",
                        "verdict",
                        "REJECT",
                        "text",
                        "Nee.",
                        "answeredOn",
                        today().toString(),
                        "version",
                        version(rejected))
                .andExpect(status().isSeeOther());
        read("bestuur-ut", rejected).andExpect(content().string(containsString("Afgewezen")));
        accept(rejected).andExpect(status().isConflict());

        String taken = propose("9.2");
        withdraw("coordinator", taken).andExpect(status().isForbidden());
        send("bestuur-ut", taken + "/withdrawal", "because", " ", "version", version(taken))
                .andExpect(status().isUnprocessableContent());
        withdraw("bestuur-ut", taken).andExpect(status().isSeeOther());
        read("coordinator", taken).andExpect(content().string(containsString("Ingetrokken")));
        withdraw("bestuur-ut", taken).andExpect(status().isConflict());
    }

    @Test
    void aPlannedMeetingIsShownAndARealDay() throws Exception {
        String path = propose("9.3");
        send("coordinator", path + "/meeting", "meetsOn", "31-02-2026", "place", "Almelo", "version", version(path))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("31-02-2026")));
        send(
                        "coordinator",
                        path + "/meeting",
                        "meetsOn",
                        today().plusDays(9).toString(),
                        "place",
                        "Almelo",
                        "version",
                        version(path))
                .andExpect(status().isSeeOther());
        read("coordinator", path)
                .andExpect(content()
                        .string(allOf(
                                not(containsString("Gesprek gepland")),
                                containsString("Nog niet door iedere partij bevestigd"))));
        send("medisch-directeur", path + "/meeting/confirmation", "version", version(path))
                .andExpect(status().isSeeOther());
        read("coordinator", path).andExpect(content().string(containsString("Gesprek gepland")));
        withdraw("medisch-directeur", path).andExpect(status().isSeeOther());
    }

    @ParameterizedTest
    @CsvSource({
        "coordinator, 200, 403",
        "medisch-directeur, 200, 403",
        "bestuur-zgt, 200, 200",
        "bestuur-ut, 200, 200",
        "decaan, 403, 403",
        "clustermanager, 403, 403",
        "contact-zgt, 403, 403",
        "zgt-academie, 403, 403",
        "specialist-ut, 403, 403",
        "auditor, 403, 403",
        "beheerder, 403, 403"
    })
    void onlySomeMayProposeOrGiveNotice(String account, int propose, int notice) throws Exception {
        read(account, "/amendments/new").andExpect(status().is(propose));
        read(account, "/notices/new").andExpect(status().is(notice));
        if (propose == 403) {
            send(account, "/amendments/new", "reasons", "Ik wil.", "nl[9.1]", "a", "en[9.1]", "b")
                    .andExpect(status().isForbidden());
            send(
                            account,
                            "/notices/new",
                            notice(today().toString(), today().plusMonths(3).toString()))
                    .andExpect(status().isForbidden());
        }
        for (String page : List.of("/amendments", "/notices", "/versions", "/versions/1")) {
            read(account, page).andExpect(status().isOk());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"answers", "meeting", "consequences", "adoption", "withdrawal"})
    void itsFormsAreForWhoeverMayAct(String form) throws Exception {
        String path = propose("9.3");
        boolean board = form.equals("adoption");
        read("contact-ut", path + "/" + form).andExpect(status().isForbidden());
        read("bestuur-ut", path + "/" + form).andExpect(status().is(form.equals("answers") ? 403 : 200));
        read("coordinator", path + "/" + form).andExpect(status().is(board || form.equals("withdrawal") ? 403 : 200));
        withdraw("bestuur-ut", path);
        read("bestuur-ut", path + "/withdrawal").andExpect(status().isConflict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/amendments", "/notices", "/amendments/new", "/notices/new", "/versions", "/amendments/1"})
    void doesNotExistForOthersAndElsewhere(String page) throws Exception {
        mvc.perform(get(HOME + page).with(Outsider.signedIn())).andExpect(status().isNotFound());
        mvc.perform(get("/frameworks/other" + page).with(SignedIn.as("auditor")))
                .andExpect(status().isNotFound());
        read("auditor", "/amendments/9999").andExpect(status().isNotFound());
        read("auditor", "/notices/9999").andExpect(status().isNotFound());
        read("auditor", "/versions/9999").andExpect(status().isNotFound());
        read("auditor", "/amendments/99999999999").andExpect(status().is4xxClientError());
    }

    @Test
    void speaksEnglishToo() throws Exception {
        String path = propose("9.3");
        for (String page : List.of(
                "/amendments",
                "/notices",
                "/versions",
                "/versions/1",
                path,
                path + "/answers",
                path + "/consequences",
                path + "/adoption",
                path + "/meeting",
                "/amendments/new",
                "/notices/new")) {
            mvc.perform(get(HOME + page)
                            .param("locale", "en")
                            .with(SignedIn.as(page.endsWith("answers") ? "bestuur-zgt" : "bestuur-ut")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
        mvc.perform(get(HOME + "/amendments").param("locale", "nl").with(SignedIn.as("bestuur-ut")));
        withdraw("bestuur-ut", path);
    }

    @Test
    void forgedChoicesAreRefusedInWords() throws Exception {
        String path = propose("9.3");
        String version = version(path);
        CoveredProject one = covered().get(0);
        send("coordinator", path + "/consequences", "version", version).andExpect(status().isUnprocessableContent());
        send("coordinator", path + "/consequences", "version", version, "outcomes[" + one.id() + "]", "ENDS")
                .andExpect(status().isUnprocessableContent());
        send("coordinator", path + "/consequences", "version", version, "outcomes[" + one.id() + "]", "NONSENSE")
                .andExpect(status().isUnprocessableContent());
        send("coordinator", path + "/consequences", "version", version, "outcomes[nonsense]", "UNAFFECTED")
                .andExpect(status().isUnprocessableContent());
        send(
                        "coordinator",
                        path + "/answers",
                        "verdict",
                        "NOTED",
                        "text",
                        "x",
                        "answeredOn",
                        today().toString(),
                        "version",
                        version)
                .andExpect(status().isUnprocessableContent());
        send("bestuur-ut", path + "/withdrawal", "because", "Spijt.", "version", "77")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Spijt.")));
        withdraw("bestuur-ut", path);
    }

    @Test
    void costsAFewStatements() throws Exception {
        String path = propose("9.3");
        for (String page : List.of("/amendments", path, "/notices", "/versions", "/versions/1")) {
            read("bestuur-ut", page);
            StatementCount count = StatementCount.of(() -> read("bestuur-ut", page));
            assertThat(count.statements()).as(page).hasSizeLessThanOrEqualTo(6);
        }
        withdraw("bestuur-ut", path);
    }

    @Test
    void itsHistoryIsReadable() throws Exception {
        String path = propose("9.3");
        String id = jdbc.sql("select id from framework_change where kind = 'AMENDMENT' order by number desc limit 1")
                .query(String.class)
                .single();
        mvc.perform(get("/history/framework_change/" + id).with(SignedIn.as("auditor")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Het kan duidelijker.")));
        mvc.perform(get("/history/framework_change/" + id).with(Outsider.signedIn()))
                .andExpect(status().isNotFound());
        withdraw("bestuur-ut", path);
    }
}
