package nl.tweespan.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** Somebody goes: what they leave behind is listed, and their party names a successor, also in a running project. */
class SuccessorTests extends ProjectWebTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void theDepartureListsWhatSomebodyLeavesBehind() throws Exception {
        String reference = projects.in(Stage.AGREED);
        String draft = projects.draft("contact-zgt", StagedProjects.research());

        assertThat(page("beheerder", "/administration/people/" + person("contact-zgt") + "/departure"))
                .contains("achterlaat", "Project " + reference + ", Everything at once")
                .contains("Concept " + draft)
                .contains("Taak: Projectcontact. Niemand anders");
        assertThat(page("beheerder-ut", "/administration/people/" + person("decaan") + "/departure"))
                .contains("Functie: Decaan")
                .contains("href=\"/administration/offices/");
    }

    @Test
    void whoLeftIsWorkWithoutAnOwnerUntilASuccessorIsNamed() throws Exception {
        String reference = projects.in(Stage.AGREED);
        String start = "/projects/" + reference + "/successor";
        UUID contact = person("contact-ut");
        UUID successor = projects.successor(projects.party("ut"));
        assertThat(page("medisch-directeur", "/")).doesNotContain(start);
        // the longest waiting come first, and other tests leave projects behind
        jdbc.sql("update project set stage_since = date '2019-12-01' where reference = ?")
                .param(reference)
                .update();
        jdbc.sql("update person set active = false where id = ?").param(contact).update();
        try {
            assertThat(page("medisch-directeur", "/")).contains(start, "heeft geen contactpersoon meer");
            assertThat(page("coordinator", "/")).as("of the other party").doesNotContain(start);
            assertThat(page("medisch-directeur", start)).contains("is vertrokken");

            send(
                            "medisch-directeur",
                            start,
                            "version",
                            version(reference),
                            "contactId",
                            successor,
                            "reason",
                            "Left.\n- gone")
                    .andExpect(redirectedUrl("/projects/" + reference));

            assertThat(page("medisch-directeur", "/")).doesNotContain(start);
            assertThat(page("contact-zgt", "/projects/" + reference))
                    .as("told to the other party")
                    .contains("Opvolger genoemd", "Projectcontact UT → Opvolger " + successor, "Opvolger sinds ")
                    .contains("<ul><li>gone</li></ul>");
            assertThat(jdbc.sql("select count(*) from audit_entry where table_name = 'project_party' and root_id ="
                                    + " (select id from project where reference = ?)"
                                    + " and new_values ->> 'contact_id' = cast(? as text)")
                            .params(reference, successor.toString())
                            .query(Long.class)
                            .single())
                    .isPositive();
        } finally {
            jdbc.sql("update person set active = true where id = ?")
                    .param(contact)
                    .update();
        }
    }

    @Test
    void aPartyNamesItsOwnAndNobodyElse() throws Exception {
        String reference = projects.in(Stage.AGREED);
        String url = "/projects/" + reference + "/successor";
        UUID stranger = projects.successor(projects.party("ut"));
        send("coordinator", url, "version", version(reference), "contactId", stranger, "reason", "Other party's.")
                .andExpect(status().is(422));
        send(
                        "coordinator",
                        url,
                        "version",
                        version(reference),
                        "contactId",
                        person("coordinator"),
                        "reason",
                        "No lead.")
                .andExpect(status().is(422));
        send("coordinator", url, "version", version(reference), "contactId", person("contact-zgt"), "reason", "Same.")
                .andExpect(status().is(422));
        send("coordinator", url, "version", version(reference), "contactId", "", "reason", "")
                .andExpect(status().is(422));
        send("specialist-zgt", url, "version", version(reference), "contactId", stranger, "reason", "Not mine.")
                .andExpect(status().isForbidden());
    }

    @Test
    void aRunningProjectMovesToAnotherUnitButNotWhileItIsSigned() throws Exception {
        UUID unit = jdbc.sql("select id from unit where type = 'CLUSTER' and id <> ? limit 1")
                .param(projects.unit("zgt"))
                .query(UUID.class)
                .single();
        String running = projects.in(Stage.AGREED);
        send(
                        "contact-zgt",
                        url(running, "/successor"),
                        "version",
                        version(running),
                        "contactId",
                        person("contact-zgt"),
                        "unitId",
                        unit,
                        "reason",
                        "The cluster was split.")
                .andExpect(redirectedUrl("/projects/" + running));
        assertThat(projects.view(running).project().parties())
                .anySatisfy(party -> assertThat(party.unitId()).isEqualTo(unit));

        String signing = projects.in(Stage.SIGNING);
        send(
                        "contact-zgt",
                        url(signing, "/successor"),
                        "version",
                        version(signing),
                        "contactId",
                        person("contact-zgt"),
                        "unitId",
                        unit,
                        "reason",
                        "Too soon.")
                .andExpect(status().is(422));
    }

    @Test
    void theDatabaseTakesNoSuccessorWithoutTheAct() {
        String reference = projects.in(Stage.AGREED);
        assertThatThrownBy(() -> jdbc.sql("update project_party set contact_id = ? where organisation_id = ?"
                                + " and project_id = (select id from project where reference = ?)")
                        .params(projects.successor(projects.party("ut")), projects.party("ut"), reference)
                        .update())
                .hasMessageContaining("change by naming a successor");
    }

    private ResultActions send(String account, String url, Object... fields) throws Exception {
        String[] texts = new String[fields.length];
        for (int index = 0; index < fields.length; index++) {
            texts[index] = fields[index].toString();
        }
        return super.send(account, url, texts);
    }

    private String page(String account, String url) throws Exception {
        return read(account, url)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private UUID person(String account) {
        return jdbc.sql("select person_id from app_user where username = ?")
                .param(account)
                .query(UUID.class)
                .single();
    }
}
