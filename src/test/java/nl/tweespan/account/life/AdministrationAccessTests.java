package nl.tweespan.account.life;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespan.SignedIn;
import nl.tweespan.TweespanTest;
import nl.tweespan.account.signin.DemoAccount;
import nl.tweespan.party.Offices;
import nl.tweespan.party.Parties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who may open the pages of the administration, for every demo account and page. */
@TweespanTest
class AdministrationAccessTests {

    private static final List<String> READING = List.of(
            "/administration/people",
            "/administration/people/{person}",
            "/administration/users",
            "/administration/users/{user}",
            "/administration/offices",
            "/administration/offices/{office}",
            "/administration/units",
            "/administration/units/{unit}");

    private static final List<String> CHANGING = List.of(
            "/administration/people/new",
            "/administration/people/{person}/departure",
            "/administration/users/new",
            "/administration/users/{user}/link",
            "/administration/users/{user}/deactivation",
            "/administration/offices/{office}/appointment",
            "/administration/offices/{office}/hand-over",
            "/administration/units/new");

    @Autowired
    MockMvc pages;

    @Autowired
    Parties parties;

    @Autowired
    Offices offices;

    @Autowired
    AppUserRepository users;

    static Stream<String> accounts() {
        return DemoAccount.ALL.stream().map(DemoAccount::username);
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void onlyAdministratorsAndAuditorsRead(String account) throws Exception {
        boolean may = Set.of("beheerder", "beheerder-ut", "auditor").contains(account);
        for (String page : READING) {
            pages.perform(get(real(page, account)).with(SignedIn.as(account)))
                    .andExpect(may ? status().isOk() : status().isForbidden());
        }
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void onlyAdministratorsOpenForms(String account) throws Exception {
        boolean may = account.startsWith("beheerder");
        for (String page : CHANGING) {
            pages.perform(get(real(page, account)).with(SignedIn.as(account)))
                    .andExpect(may ? status().isOk() : status().isForbidden());
        }
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void onlyAdministratorsSendForms(String account) throws Exception {
        boolean may = account.startsWith("beheerder");
        for (String page :
                List.of("/administration/people/new", "/administration/users/new", "/administration/units/new")) {
            pages.perform(post(page).with(csrf()).with(SignedIn.as(account)))
                    .andExpect(may ? status().isUnprocessableContent() : status().isForbidden());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/administration/people", "/history/person/0", "/no-such-page", "/actuator/env"})
    void strangersAreSentToSignIn(String page) throws Exception {
        pages.perform(get(page)).andExpect(status().is3xxRedirection());
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void formsNeedTheirToken(String account) throws Exception {
        pages.perform(post("/administration/people/new").with(SignedIn.as(account)))
                .andExpect(status().isForbidden());
    }

    /** An address at the reader's own party. */
    private String real(String page, String reader) {
        UUID party = users.findByUsername(reader).orElseThrow().organisationId();
        AppUser user = Stream.of("clustermanager", "decaan")
                .map(username -> users.findByUsername(username).orElseThrow())
                .filter(candidate -> candidate.organisationId().equals(party))
                .findAny()
                .orElseGet(() -> users.findByUsername("decaan").orElseThrow());
        String office = offices.offices(user.organisationId()).get(0).id().toString();
        String unit = parties.units(user.organisationId()).get(0).id().toString();
        return page.replace("{user}", user.id().toString())
                .replace("{person}", user.personId().toString())
                .replace("{office}", office)
                .replace("{unit}", unit);
    }
}
