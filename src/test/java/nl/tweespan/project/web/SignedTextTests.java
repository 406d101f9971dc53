package nl.tweespan.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.HexFormat;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import nl.tweespan.project.life.SuccessionService;
import nl.tweespan.project.pages.ProjectDetails.Signed;
import nl.tweespan.project.pages.ProjectDetails.SignedWords;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was signed is one text; a page finds out when another stands in its place. */
class SignedTextTests extends ProjectWebTest {

    @Test
    void whoSignsSignsTheTextThatWasShown() throws Exception {
        String reference = projects.in(Stage.SIGNING);
        String page = html("decaan", url(reference, "/signature"));
        assertThat(page)
                .contains(
                        "value=\"" + text(reference) + "\"",
                        projects.text(reference).brief());
        projects.sign("decaan", reference);

        assertThat(projects.view(reference).project().signatures())
                .extracting(Signed::fingerprint, Signed::words)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(text(reference), SignedWords.KEPT));
        assertThat(html("auditor", url(reference, "/signed-text"))).contains(text(reference), "komt overeen");
    }

    /** Anybody may compute it: the canonical form is handed out, and its SHA-256 is the fingerprint. */
    @Test
    void theFingerprintIsThatOfTheCanonicalForm() throws Exception {
        String reference = projects.in(Stage.AGREED);
        byte[] canonical = read("contact-ut", url(reference, "/signed-text/" + text(reference)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical)))
                .isEqualTo(text(reference));
        assertThat(new String(canonical, StandardCharsets.UTF_8)).contains("element d 7\nAgreed.\n");
        read("contact-ut", url(reference, "/signed-text/" + "a".repeat(64))).andExpect(status().isNotFound());
    }

    @Test
    void wordsThatTheOwnerAlteredAreFound() throws Exception {
        String reference = projects.in(Stage.AGREED);
        asOwner("update element set text = 'The owner wrote this.' where letter = '" + StagedProjects.SHARED
                + "' and checklist_id = (select id from project where reference = '" + reference + "')");
        assertAltered(reference, "The owner wrote this.");
    }

    @Test
    void alsoWhenTheTriggersRestMeanwhile() throws Exception {
        String reference = projects.in(Stage.AGREED);
        asOwner(
                "alter table project disable trigger user",
                "update project set ends_on = ends_on + 400 where reference = '" + reference + "'",
                "alter table project enable trigger user");
        assertAltered(reference, "Laatste dag");
    }

    @Test
    void aTextThatIsNoLongerKeptAsItWasIsFound() throws Exception {
        String reference = projects.in(Stage.AGREED);
        asOwner(
                "alter table record_text disable trigger record_text_kept",
                "update record_text set parts = jsonb_set(parts, '{title}', '\"Another\"') where parts ? 'title' and record_id ="
                        + " (select id from project where reference = '" + reference + "')",
                "alter table record_text enable always trigger record_text_kept");
        assertThat(projects.view(reference).project().signatures())
                .extracting(Signed::words)
                .containsOnly(SignedWords.LOST);
        assertThat(html("auditor", url(reference, "/signed-text"))).contains("bewaarde tekst gewijzigd");
    }

    @Test
    void aSuccessorIsNoOtherText() {
        String reference = projects.in(Stage.AGREED);
        projects.bean(SuccessionService.class)
                .name(
                        projects.as("coordinator"),
                        reference,
                        projects.version(reference),
                        projects.successor(projects.party("zgt")),
                        null,
                        "Goes.");
        assertThat(projects.view(reference).project().signatures())
                .extracting(Signed::words)
                .containsOnly(SignedWords.KEPT);
    }

    @Test
    void nobodySignsPastTheTextInSql() {
        String reference = projects.in(Stage.SIGNING);
        assertThatThrownBy(() -> projects.bean(JdbcClient.class)
                        .sql("""
                        insert into project_signature (id, project_id, organisation_id, unit_id, office_code, person_id, signed_on, fingerprint)
                        select gen_random_uuid(), p.id, y.organisation_id, y.unit_id, 'dean', y.contact_id, :today, repeat('a', 64)
                        from project p join project_party y on y.project_id = p.id, set_config('tweespan.today', cast(:today as text), false)
                        where p.reference = :reference limit 1
                        """)
                        .param("today", projects.today())
                        .param("reference", reference)
                        .update())
                .hasStackTraceContaining("this is not the text of the project");
    }

    @Test
    void nobodyApprovesWhatWasConfirmedInOtherWords() throws Exception {
        String reference = projects.in(Stage.IN_APPROVAL);
        asOwner("update element set text = 'The owner wrote this.' where letter = '" + StagedProjects.SHARED
                + "' and checklist_id = (select id from project where reference = '" + reference + "')");
        send("medisch-directeur", url(reference, "/approval"), "read", text(reference), "outcome", "APPROVE")
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void aProjectThatNobodySignedHasNoSignedText() throws Exception {
        read("auditor", url(projects.in(Stage.SIGNING), "/signed-text")).andExpect(status().isNotFound());
    }

    private void assertAltered(String reference, String words) throws Exception {
        assertThat(projects.view(reference).project().signatures())
                .extracting(Signed::words)
                .containsOnly(SignedWords.ALTERED);
        assertThat(html("contact-zgt", url(reference, ""))).contains("tekst gewijzigd");
        assertThat(html("auditor", url(reference, "/signed-text")))
                .contains("Dat kan alleen buiten het register om gebeurd zijn.", words);
    }

    private void asOwner(String... statements) throws Exception {
        Environment environment = projects.bean(Environment.class);
        try (Connection owner = DriverManager.getConnection(
                        environment.getProperty("spring.flyway.url"),
                        environment.getProperty("spring.flyway.user"),
                        environment.getProperty("spring.flyway.password"));
                Statement statement = owner.createStatement()) {
            statement.execute("set tweespan.today = '" + projects.today() + "'");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String html(String account, String url) throws Exception {
        return read(account, url)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
