package nl.tweespan.agenda.web;

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
import nl.tweespan.SignedIn;
import nl.tweespan.StatementCount;
import nl.tweespan.TweespanTest;
import nl.tweespan.agenda.DeadlineSource;
import nl.tweespan.framework.Outsider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The agenda of the real agreement, on the days that its own dates make telling. */
@TweespanTest
class AgendaPagesTests {

    private static final String AGENDA = "/frameworks/ut-zgt-2019/agenda";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private List<DeadlineSource> sources;

    /** The fifth year ends on 28 November 2024, and so does the annex’s first version. */
    @ParameterizedTest
    @CsvSource({
        "2020-12-01, Later",
        "2024-08-29, Later",
        "2024-08-30, Binnen 90 dagen",
        "2024-10-29, Binnen 30 dagen",
        "2024-11-21, Binnen 7 dagen",
        "2024-11-28, vandaag",
        "2024-11-29, 1 dag te laat"
    })
    void putsADeadlineWhereItsDayIs(String day, String words) throws Exception {
        read("bestuur-zgt", AGENDA + "?on=" + day)
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(words), containsString("28 nov 2024"))));
    }

    @Test
    void speaksBothLanguagesAndOffersActsOnlyToday() throws Exception {
        read("coordinator", AGENDA + "?locale=en")
                .andExpect(content().string(allOf(containsString("Whose turn"), not(containsString("??")))));
        read("coordinator", AGENDA + "?on=2020-12-01")
                .andExpect(content().string(not(containsString("class=\"act\""))));
        read("coordinator", AGENDA).andExpect(content().string(containsString("class=\"act\"")));
    }

    @Test
    void showsWhatOnePartyMustDo() throws Exception {
        read("decaan", AGENDA + "?party=ut&on=2024-11-28").andExpect(content().string(containsString("28 nov 2024")));
        read("decaan", AGENDA + "?party=nobody&on=2024-11-28")
                .andExpect(content()
                        .string(allOf(
                                containsString("hoeft nu niets voor een bepaalde dag te doen"),
                                containsString("Alle partijen tonen"))));
    }

    @Test
    void doesNotExistForOthers() throws Exception {
        mvc.perform(get(AGENDA).with(Outsider.signedIn())).andExpect(status().isNotFound());
        read("auditor", "/frameworks/other/agenda").andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"contact-zgt", "coordinator", "medisch-directeur", "bestuur-ut", "decaan", "auditor", "beheerder"
            })
    void everyUserFindsItOnTheStartPage(String account) throws Exception {
        read(account, "/")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Hele agenda ZGT – UT")))
                .andExpect(content().string(containsString(AGENDA)));
        read(account, AGENDA).andExpect(status().isOk());
    }

    /** Two statements for each source at most, on any day, and one for the count of the navigation. */
    @ParameterizedTest
    @ValueSource(strings = {"", "?on=2020-12-01", "?on=2024-11-29", "?party=zgt"})
    void costsAConstantFewStatements(String query) throws Exception {
        for (String account : List.of("bestuur-zgt", "contact-ut", "auditor")) {
            var person = user(accounts.loadUserByUsername(account));
            mvc.perform(get(AGENDA + query).with(person)).andExpect(status().isOk());
            assertThat(StatementCount.of(() -> mvc.perform(get(AGENDA + query).with(person)))
                            .statements())
                    .hasSizeLessThanOrEqualTo(2 * sources.size() + 1);
        }
    }

    private ResultActions read(String account, String url) throws Exception {
        return mvc.perform(get(URI.create(url)).with(SignedIn.as(account)));
    }
}
