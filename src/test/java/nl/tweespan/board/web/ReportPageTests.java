package nl.tweespan.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.tweespan.DemoProjectsTest;
import nl.tweespan.SignedIn;
import nl.tweespan.StatementCount;
import nl.tweespan.TestClock;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.Outsider;
import nl.tweespan.project.life.Many;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

@DemoProjectsTest
class ReportPageTests {

    @Autowired
    private TransactionTemplate transactions;

    private static final String REPORTS = "/frameworks/ut-zgt-2019/reports";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private UserDetailsService accounts;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022 | Eind 2022 liepen 6 projecten; dat jaar werd er één getekend | At the end of 2022 6 projects ran; one was signed that year
            2022 | 1 meer dan in 2021 | 1 more than in 2021
            2022 | Stand op 31 december 2022 | As it stood on 31 December 2022
            2024 | gemiddeld elf dagen eerder | Infraroodbeelden voor het vroeg herkennen
            2019 | In 2019 is geen project getekend of afgerond. | No project was signed or completed in 2019.
            2019 | Geen zaak wacht op de besturen. | Nothing waits for the boards.
            """)
    void tellsAYearInBothLanguages(int year, String dutch, String english) throws Exception {
        mvc.perform(get(REPORTS + "/" + year).with(SignedIn.as("bestuur-zgt")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(dutch), not(containsString("??")))));
        mvc.perform(get(REPORTS + "/" + year).param("locale", "en").with(SignedIn.as("bestuur-ut")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(english), not(containsString("??")))));
    }

    @Test
    void asksTheBoardsWhatCannotWaitAndNamesTheNormsThatAreBroken() throws Exception {
        mvc.perform(get(REPORTS + "/" + year()).with(SignedIn.as("bestuur-zgt")))
                .andExpect(content()
                        .string(allOf(
                                containsString("dagen op goedkeuring"),
                                containsString(
                                        "1 van de 2 weigeringen is nog niet mondeling én schriftelijk uitgelegd."),
                                containsString("/frameworks/ut-zgt-2019/compliance#norm-4.4"))));
    }

    @Test
    void startsWithTheNewest() throws Exception {
        mvc.perform(get(REPORTS).with(SignedIn.as("bestuur-ut"))).andExpect(redirectedUrl(REPORTS + "/" + year()));
    }

    @Test
    void hasNoReportOfOtherYears() throws Exception {
        for (String year : new String[] {"2018", String.valueOf(year() + 1), "9999", "0000", "now"}) {
            mvc.perform(get(REPORTS + "/" + year).with(SignedIn.as("bestuur-zgt")))
                    .andExpect(status().isNotFound());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bestuur-zgt", "bestuur-ut", "auditor", "coordinator", "contact-ut", "decaan"})
    void isForEverybodyOfTheParties(String account) throws Exception {
        mvc.perform(get(REPORTS + "/2023").with(SignedIn.as(account)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"" + REPORTS + "\" aria-current=\"page\"")));
    }

    @Test
    void doesNotExistForOthers() throws Exception {
        mvc.perform(get(REPORTS + "/2023").with(Outsider.signedIn())).andExpect(status().isNotFound());
        mvc.perform(get(REPORTS).with(Outsider.signedIn())).andExpect(status().isNotFound());
        mvc.perform(get(REPORTS)).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void costsTheSameFewStatementsHoweverManyProjectsThereAre(
            @Autowired JdbcClient jdbc, @Autowired Frameworks frameworks) throws Exception {
        RequestPostProcessor person = user(accounts.loadUserByUsername("bestuur-zgt"));
        mvc.perform(get(REPORTS + "/" + year()).with(person)).andExpect(status().isOk());
        int before = statements(person);
        Many.projects(transactions, jdbc, frameworks.byCode("ut-zgt-2019").id(), Many.MORE_THAN_A_BATCH);

        assertThat(statements(person)).isEqualTo(before).isLessThanOrEqualTo(20);
    }

    private int statements(RequestPostProcessor person) throws Exception {
        return StatementCount.of(() -> mvc.perform(get(REPORTS + "/" + year()).with(person)))
                .statements()
                .size();
    }

    private int year() {
        return TestClock.today().getYear();
    }
}
