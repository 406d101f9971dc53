package nl.tweespan.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.tweespan.SignedIn;
import nl.tweespan.StatementCount;
import nl.tweespan.TweespanTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@TweespanTest
class FrameworkPagesTests {

    private static final String HOME = "/frameworks/ut-zgt-2019";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private UserDetailsService accounts;

    @Test
    void countsTheNormsOfTheDefinition() throws Exception {
        mvc.perform(get(HOME + "/compliance").with(SignedIn.as("contact-zgt")))
                .andExpect(content()
                        .string(containsString(
                                "Van de " + RealAgreement.definition().norms().size() + " bepalingen")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                      | Opzegging vandaag                 | Notice today
            ''                                      | Raamovereenkomst van 30 maart 2006 | Framework agreement of 30 March 2006
            ''                                      | Intentieverklaring van 4 juli 2019 | Letter of intent of 4 July 2019
            /articles                               | Artikel 4: Besluitvorming         | Article 4: Decision procedure
            /articles                               | Achtergrond                       | Context
            /compliance                             | niemand vult een stand in         | nobody enters a status
            /compliance                             | nog niet bij; over de stand | nothing can be said of how it stands
            /compliance                             | had uiterlijk op 28 november 2024 herzien moeten zijn | was to be revised by 28 November 2024
            /matrix                                 | Waar ZGT en UT samenwerken        | Where ZGT and UT work together
            /matrix                                 | Complexe diabetes                 | Complex diabetes
            /matrix/oncology/medical-physiology     | Biosystems and Signals            | Biosystems and Signals
            /matrix/complex-diabetes/data-science   | Niet in de bijlage                | Not in the annex
            """)
    void speaksBothLanguages(String page, String dutch, String english) throws Exception {
        mvc.perform(get(HOME + page).with(SignedIn.as("contact-zgt")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(dutch)));
        mvc.perform(get(HOME + page).param("locale", "en").with(SignedIn.as("contact-ut")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(english), not(containsString("??")))));
    }

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
    void everyRoleOfThePartiesMayRead(String account) throws Exception {
        for (String page : new String[] {"", "/articles", "/compliance", "/matrix"}) {
            mvc.perform(get(HOME + page).with(SignedIn.as(account))).andExpect(status().isOk());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/articles", "/compliance", "/matrix", "/matrix/oncology/medical-physiology"})
    void doesNotExistForSomebodyOfAnotherParty(String page) throws Exception {
        mvc.perform(get(HOME + page).with(Outsider.signedIn())).andExpect(status().isNotFound());
        mvc.perform(get("/frameworks/other" + page).with(SignedIn.as("auditor")))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/matrix/oncology/nowhere", "/matrix/nothing/data-science", "/matrix/%00/x"})
    void knowsNoOtherCells(String page) throws Exception {
        mvc.perform(get(java.net.URI.create(HOME + page)).with(SignedIn.as("contact-zgt")))
                .andExpect(status().is4xxClientError());
    }

    @Test
    void namesWhoHoldsAnOfficeAndWhereThereIsAGap() throws Exception {
        mvc.perform(get(HOME).with(SignedIn.as("contact-zgt")))
                .andExpect(content().string(containsString("Medisch directeur TechMed Centre, sinds 28 nov 2019")));
    }

    @Test
    void filtersTheNormsByTheUrl() throws Exception {
        mvc.perform(get(HOME + "/compliance?article=6&status=MET&party=ut&kind=RECORD")
                        .with(SignedIn.as("auditor")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("norm-6.2"), not(containsString("norm-6.1")))));
        mvc.perform(get(HOME + "/compliance?article=&status=&party=&kind=").with(SignedIn.as("auditor")))
                .andExpect(content().string(containsString("norm-A.2.7")));
        mvc.perform(get(HOME + "/compliance?article=nonsense").with(SignedIn.as("auditor")))
                .andExpect(content().string(containsString("Geen bepaling past bij deze keuze.")));
        mvc.perform(get(HOME + "/compliance?status=nonsense").with(SignedIn.as("auditor")))
                .andExpect(status().isBadRequest());
    }

    @Test
    void offersAProposalInAnEmptyCellToThoseWhoMayStartOne() throws Exception {
        String cell = HOME + "/matrix/information-organisation/medical-physiology";
        String link = "/projects/new?theme=information-organisation&amp;domain=medical-physiology";
        mvc.perform(get(cell).with(SignedIn.as("contact-ut")))
                .andExpect(content().string(containsString(link)));
        mvc.perform(get(cell).with(SignedIn.as("auditor"))).andExpect(content().string(not(containsString(link))));
    }

    @Test
    void givesEachPartyItsColours() throws Exception {
        String tag = mvc.perform(get("/parties.css"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/css"))
                .andExpect(content()
                        .string(containsString(".party-zgt { --party-ink: #0a6470; --party-ground: #e1f0f1; }")))
                .andExpect(content().string(containsString("prefers-color-scheme: dark")))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        mvc.perform(get("/parties.css").header("If-None-Match", tag))
                .andExpect(status().isNotModified())
                .andExpect(header().string("ETag", tag));
    }

    /** One of them counts the projects for the navigation; each norm check adds a constant number. */
    @ParameterizedTest
    @CsvSource({"'', 4", "/matrix, 3", "/matrix/oncology/medical-physiology, 3", "/articles, 14", "/compliance, 14"})
    void costsAConstantFewStatements(String page, int most) throws Exception {
        RequestPostProcessor person = user(accounts.loadUserByUsername("medisch-directeur"));
        mvc.perform(get(HOME + page).with(person)).andExpect(status().isOk());

        StatementCount count =
                StatementCount.of(() -> mvc.perform(get(HOME + page).with(person)));

        assertThat(count.statements()).hasSizeLessThanOrEqualTo(most);
    }
}
