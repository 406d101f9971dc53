package nl.tweespan.annex.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nl.tweespan.framework.Outsider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads, drafts and accepts. */
class AnnexAccessTests extends AnnexWebTest {

    private static final List<String> FORMS = List.of(
            "/plan",
            "/offer",
            "/cells",
            "/cells/oncology/data-science",
            "/themes",
            "/themes?party=ut",
            "/themes/oncology",
            "/themes/oncology/removal",
            "/domains",
            "/domains/data-science",
            "/domains/data-science/removal",
            "/removal");

    private static final List<String> POSTS = List.of(
            "",
            "/drift",
            "/plan",
            "/offer",
            "/cells",
            "/themes?party=zgt",
            "/themes/oncology",
            "/themes/oncology/removal",
            "/domains?party=ut",
            "/domains/data-science",
            "/domains/data-science/removal",
            "/removal");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contact-zgt",
                "zgt-academie",
                "coordinator",
                "medisch-directeur",
                "specialist-ut",
                "clustermanager",
                "decaan",
                "bestuur-ut",
                "beheerder",
                "auditor"
            })
    void everyRoleOfThePartiesReads(String account) throws Exception {
        begin();
        for (String page : new String[] {"", "/1", "/draft", "?on=2020-01-01", "/1?on=2020-01-01"}) {
            read(account, ANNEX + page)
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
            read(account, ANNEX + page + (page.contains("?") ? "&" : "?") + "locale=en")
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/1", "/draft", "/draft/themes", "/draft/acceptance"})
    void doesNotExistForSomebodyOfAnotherParty(String page) throws Exception {
        begin();
        mvc.perform(get(ANNEX + page).with(Outsider.signedIn())).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/99", "/0", "/draft/themes/nothing", "/draft/domains/x/removal", "/draft/cells/oncology/x"})
    void knowsNothingElse(String page) throws Exception {
        begin();
        read("coordinator", ANNEX + page).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "medisch-directeur", "bestuur-zgt", "bestuur-ut"})
    void theContactsAndTheBoardsDraft(String account) throws Exception {
        read(account, ANNEX).andExpect(content().string(containsString("Concept beginnen")));
        send(account, DRAFT).andExpect(status().isSeeOther());
        for (String form : FORMS) {
            read(account, DRAFT + form)
                    .andExpect(status().isOk())
                    .andExpect(content().string(allOf(not(containsString("??")), containsString("name=\"version\""))));
            read(account, DRAFT + form + (form.contains("?") ? "&" : "?") + "locale=en")
                    .andExpect(content().string(not(containsString("??"))));
        }
        read(account, DRAFT).andExpect(content().string(containsString("/annex/draft/themes/oncology/removal")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contact-zgt",
                "zgt-academie",
                "specialist-zgt",
                "clustermanager",
                "decaan",
                "beheerder",
                "auditor"
            })
    void nobodyElseDrafts(String account) throws Exception {
        read(account, ANNEX).andExpect(content().string(not(containsString("Concept beginnen"))));
        begin();
        read(account, DRAFT)
                .andExpect(content()
                        .string(allOf(not(containsString("/draft/themes")), not(containsString("/draft/acceptance")))));
        for (String form : FORMS) {
            read(account, DRAFT + form).andExpect(status().isForbidden());
        }
        for (String form : POSTS) {
            send(account, DRAFT + form, "version", version()).andExpect(status().isForbidden());
        }
        refusesAcceptance(account);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "medisch-directeur"})
    void onlyABoardAccepts(String account) throws Exception {
        begin();
        read(account, DRAFT).andExpect(content().string(not(containsString("/draft/acceptance"))));
        refusesAcceptance(account);
    }

    @Test
    void nothingIsOfferedOnAnotherDay() throws Exception {
        read("bestuur-zgt", ANNEX + "?on=2020-01-01")
                .andExpect(content()
                        .string(allOf(not(containsString("Concept beginnen")), not(containsString("/draft/drift")))));
        read("bestuur-zgt", HOME + "/matrix?on=2020-01-01")
                .andExpect(content().string(not(containsString("/draft/drift"))));
        read("auditor", ANNEX + "?on=2019-01-01")
                .andExpect(content().string(containsString("Op deze dag was er nog geen")));
        read("auditor", ANNEX + "/1?on=2019-01-01").andExpect(status().isNotFound());
    }

    /** An agreement whose source names neither domains nor a review. */
    @Test
    void anAnnexWithoutDomainsIsReadAndDraftedToo() throws Exception {
        framework = frameworks.byCode("mst-ut");
        String other = "/frameworks/mst-ut/annex";
        read("contact-ut", other)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("geen dag afgesproken")));
        read("contact-ut", other + "/1").andExpect(status().isOk());
        send("bestuur-ut", other + "/draft").andExpect(status().isSeeOther());
        for (String form :
                new String[] {"", "/cells", "/domains", "/domains?party=ut", "/themes", "/offer", "/acceptance"}) {
            read("bestuur-ut", other + "/draft" + form)
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
        send("bestuur-ut", other + "/draft/offer", "version", version()).andExpect(status().isSeeOther());
        send("coordinator", other + "/draft/acceptance", "read", text()).andExpect(status().isNotFound());
        send("bestuur-zgt", other + "/draft/acceptance", "read", text()).andExpect(status().isNotFound());
        send("bestuur-ut", other + "/draft/acceptance", "read", text()).andExpect(status().isSeeOther());
    }

    private void refusesAcceptance(String account) throws Exception {
        read(account, DRAFT + "/acceptance").andExpect(status().isForbidden());
        send(account, DRAFT + "/acceptance", "read", text()).andExpect(status().isForbidden());
    }
}
