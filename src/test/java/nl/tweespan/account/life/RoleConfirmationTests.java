package nl.tweespan.account.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.SignedIn;
import nl.tweespan.TweespanTest;
import nl.tweespan.party.PartyImport;
import nl.tweespan.platform.HasActor;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** A role that signs, decides or adopts is held once a second person of the party confirmed it, and not before. */
@TweespanTest
@Transactional
class RoleConfirmationTests {

    private static final String PASSWORD = "paard batterij nietje";

    @Autowired
    MockMvc pages;

    @Autowired
    AccountService service;

    @Autowired
    RoleRequests requests;

    @Autowired
    PasswordLinks links;

    @Autowired
    PartyImport people;

    @Autowired
    AppUserRepository users;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient database;

    Actor administrator;
    UUID user;

    @BeforeEach
    void openAnAccount() {
        administrator = actor("beheerder");
        user = account("nieuwe.collega", Set.of(Role.SIGNATORY, Role.PROJECT_LEAD));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyRolesThatDecideWait(Role role) {
        UUID other = account("rol." + role.name().toLowerCase().replace('_', '-'), Set.of(role));
        assertThat(roles(other)).isEqualTo(role.needsConfirmation() ? Set.of() : Set.of(role));
        assertThat(role.needsConfirmation()).isEqualTo(role != Role.PROJECT_LEAD && role != Role.AUDITOR);
    }

    @Test
    void theHolderOfTheContactOfficeConfirms() throws Exception {
        assertThat(roles(user)).containsExactly(Role.PROJECT_LEAD);
        UUID request = request();
        String page = "/role-requests/" + request;
        pages.perform(get("/").with(SignedIn.as("coordinator")))
                .andExpect(content().string(containsString(page)));
        pages.perform(get(page).with(SignedIn.as("coordinator")))
                .andExpect(content().string(containsString(page + "/confirmation")));
        send(page + "/confirmation", "coordinator").andExpect(redirectedUrl("/"));
        assertThat(roles(user)).containsExactlyInAnyOrder(Role.PROJECT_LEAD, Role.SIGNATORY);
        pages.perform(get("/").with(SignedIn.as("coordinator")))
                .andExpect(content().string(not(containsString(page))));
        pages.perform(get("/history/app_user/" + user).with(SignedIn.as("beheerder")))
                .andExpect(content().string(containsString("Beantwoord door")));
    }

    @Test
    void aSecondAdministratorConfirms() {
        UUID second = account("tweede.beheerder", Set.of(Role.ADMINISTRATOR));
        requests.confirm(actor("coordinator"), request(second));
        requests.confirm(actor("tweede.beheerder"), request());
        assertThat(roles(user)).contains(Role.SIGNATORY);
    }

    @Test
    void whoAskedDoesNotConfirm() throws Exception {
        String page = "/role-requests/" + request();
        pages.perform(get(page).with(SignedIn.as("beheerder")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/confirmation"))));
        send(page + "/confirmation", "beheerder").andExpect(status().isUnprocessableContent());
        entities.clear();
        assertThat(roles(user)).doesNotContain(Role.SIGNATORY);
        assertThatThrownBy(() -> database.sql(
                                "update role_request set decided_by = requested_by, decided_at = requested_at, confirmed = true")
                        .update())
                .hasStackTraceContaining("role_request_confirmed_by_another");
    }

    @Test
    void whoGetsTheRoleDoesNotConfirmIt() {
        UUID second = account("tweede.beheerder", Set.of(Role.ADMINISTRATOR));
        requests.confirm(actor("coordinator"), request(second));
        service.grant(administrator, second, version(second), Set.of(Role.ADMINISTRATOR, Role.SIGNATORY));
        entities.flush();
        Actor themselves = actor("tweede.beheerder");
        UUID request = request(second);
        assertThatThrownBy(() -> requests.confirm(themselves, request)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> requests.decline(themselves, request)).isInstanceOf(RuleBroken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"decaan", "medisch-directeur", "beheerder-ut", "contact-zgt", "bestuur-zgt", "auditor"})
    void nobodyElseKnowsOfIt(String other) throws Exception {
        String page = "/role-requests/" + request();
        pages.perform(get("/").with(SignedIn.as(other))).andExpect(content().string(not(containsString(page))));
        pages.perform(get(page).with(SignedIn.as(other))).andExpect(status().isNotFound());
        send(page + "/confirmation", other).andExpect(status().isNotFound());
        send(page + "/refusal", other).andExpect(status().isNotFound());
    }

    @Test
    void theOfficeWithoutItsRoleIsNotEnough() {
        UUID puppet = account("marionet", Set.of(Role.PROJECT_LEAD));
        database.sql("update office_holder set person_id = ? where person_id = ?")
                .params(person(puppet), actor("coordinator").personId())
                .update();
        entities.clear();
        UUID request = request();
        assertThatThrownBy(() -> requests.confirm(actor("marionet"), request)).isInstanceOf(NotFound.class);
    }

    @Test
    void aDeclinedRoleIsNotHeldAndMayBeAskedAgain() throws Exception {
        UUID request = request();
        send("/role-requests/" + request + "/refusal", "coordinator").andExpect(redirectedUrl("/"));
        assertThat(roles(user)).containsExactly(Role.PROJECT_LEAD);
        assertThatThrownBy(() -> requests.confirm(actor("coordinator"), request))
                .isInstanceOf(StaleVersion.class);
        service.grant(administrator, user, version(user), Set.of(Role.SIGNATORY));
        entities.flush();
        assertThat(request()).isNotEqualTo(request);
        assertThatThrownBy(() -> database.sql("delete from role_request").update())
                .hasStackTraceContaining("answered once and kept");
    }

    @Test
    void untickingTakesTheRequestBack() {
        service.grant(administrator, user, version(user), Set.of(Role.PROJECT_LEAD));
        entities.flush();
        assertThat(requests.waiting(actor("coordinator"))).isEmpty();
    }

    @Test
    void nothingIsConfirmedBeforeThePersonChoseThePassword() throws Exception {
        UUID request = request();
        service.makeLink(administrator, user, version(user));
        entities.flush();
        assertThat(requests.waiting(actor("coordinator"))).isEmpty();
        assertThatThrownBy(() -> requests.confirm(actor("coordinator"), request))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void aLinkForWhoDecidesSuspendsTheRole() {
        requests.confirm(actor("coordinator"), request());
        entities.flush();
        entities.clear();
        NewLink link = service.makeLink(administrator, user, version(user));
        entities.flush();
        assertThat(roles(user)).contains(Role.SIGNATORY);
        links.choose(link.token(), PASSWORD + " anders");
        entities.flush();
        entities.clear();
        assertThat(roles(user)).containsExactly(Role.PROJECT_LEAD);
        assertThatThrownBy(() -> requests.confirm(administrator, request())).isInstanceOf(RuleBroken.class);
    }

    private UUID account(String username, Set<Role> roles) {
        NewLink link = service.open(administrator, people.person(administrator.partyId(), username), username, roles);
        entities.flush();
        links.choose(link.token(), PASSWORD);
        entities.flush();
        entities.clear();
        return link.userId();
    }

    private Actor actor(String username) {
        entities.flush();
        return ((HasActor) accounts.loadUserByUsername(username)).actor();
    }

    private UUID request() {
        return request(user);
    }

    private UUID request(UUID account) {
        entities.flush();
        return database.sql("select id from role_request where user_id = ? and decided_by is null")
                .param(account)
                .query(UUID.class)
                .single();
    }

    private Set<Role> roles(UUID account) {
        entities.flush();
        return users.findWithGrants(account).orElseThrow().roles();
    }

    private UUID person(UUID account) {
        return users.findWithGrants(account).orElseThrow().personId();
    }

    private long version(UUID account) {
        entities.flush();
        entities.clear();
        return users.findWithGrants(account).orElseThrow().storedVersion();
    }

    private ResultActions send(String url, String as) throws Exception {
        return pages.perform(post(url).with(csrf()).with(SignedIn.as(as)));
    }
}
