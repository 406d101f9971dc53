package nl.tweespan.account.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import nl.tweespan.SignedIn;
import nl.tweespan.TweespanTest;
import nl.tweespan.party.Parties;
import nl.tweespan.party.PartyImport;
import nl.tweespan.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with accounts, and what comes of bad input. */
@TweespanTest
@Transactional
class AccountPagesTests {

    @Autowired
    MockMvc pages;

    @Autowired
    PartyImport imports;

    @Autowired
    Parties parties;

    @Autowired
    AppUserRepository users;

    @Autowired
    EntityManager entities;

    UUID person;

    @BeforeEach
    void addPerson() {
        person = imports.person(parties.byCode("zgt").id(), "Nieuwe gebruiker");
    }

    @Test
    void opensAnAccountWithRolesAndALink() throws Exception {
        open("Nieuw.Account").andExpect(status().isOk()).andExpect(content().string(containsString("/password?link=")));
        AppUser user = users.findByUsername("nieuw.account").orElseThrow();
        assertThat(user.roles()).containsExactly(Role.PROJECT_LEAD);
        assertThat(user.passwordHash()).isNull();
        open("nog-een-account")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("heeft al een account")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "met spatie", "decaan"})
    void refusesABadUsername(String username) throws Exception {
        open(username)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("error-summary")));
    }

    @Test
    void refusesARoleThatIsNone() throws Exception {
        AppUser user = users.findByUsername("clustermanager").orElseThrow();
        send(post(url(user)).param("roles", "EMPEROR").param("version", "" + user.storedVersion()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void changesRolesAndRefusesAStaleVersion() throws Exception {
        AppUser user = users.findByUsername("clustermanager").orElseThrow();
        String version = "" + user.storedVersion();
        entities.clear();
        send(post(url(user)).param("roles", "AUDITOR").param("version", version))
                .andExpect(status().isSeeOther());
        entities.flush();
        entities.clear();
        assertThat(users.findByUsername("clustermanager").orElseThrow().roles()).containsExactly(Role.AUDITOR);
        send(post(url(user)).param("roles", "SPECIALIST").param("version", "98"))
                .andExpect(status().isConflict());
    }

    @Test
    void anAdministratorStaysOne() throws Exception {
        AppUser user = users.findByUsername("beheerder").orElseThrow();
        send(post(url(user)).param("roles", "AUDITOR").param("version", "" + user.storedVersion()))
                .andExpect(status().isUnprocessableContent());
        send(post(url(user) + "/deactivation").param("version", "" + user.storedVersion()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void closesAndOpensAnAccount() throws Exception {
        AppUser user = users.findByUsername("clustermanager").orElseThrow();
        send(post(url(user) + "/deactivation").param("version", "" + user.storedVersion()))
                .andExpect(status().isSeeOther());
        entities.flush();
        entities.clear();
        assertThat(users.findByUsername("clustermanager").orElseThrow().active())
                .isFalse();
        AppUser closed = users.findByUsername("clustermanager").orElseThrow();
        send(post(url(user) + "/reactivation").param("version", "" + closed.storedVersion()))
                .andExpect(status().isSeeOther());
    }

    @Test
    void findsByUsernameOrName() throws Exception {
        pages.perform(get("/administration/users")
                        .param("q", "Clustermanager Z")
                        .with(SignedIn.as("auditor")))
                .andExpect(content().string(containsString(">clustermanager<")))
                .andExpect(content().string(not(containsString(">coordinator<"))));
        pages.perform(get("/administration/users").param("q", "%").with(SignedIn.as("auditor")))
                .andExpect(content().string(not(containsString(">coordinator<"))));
    }

    private ResultActions open(String username) throws Exception {
        return send(post("/administration/users/new")
                .param("personId", person.toString())
                .param("username", username)
                .param("roles", "PROJECT_LEAD"));
    }

    private ResultActions send(MockHttpServletRequestBuilder form) throws Exception {
        return pages.perform(form.with(csrf()).with(SignedIn.as("beheerder")));
    }

    private static String url(AppUser user) {
        return "/administration/users/" + user.id();
    }
}
