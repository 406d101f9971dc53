package nl.tweespan.account.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.stream.Stream;
import nl.tweespan.SignedIn;
import nl.tweespan.TweespanTest;
import nl.tweespan.party.OfficeSummary;
import nl.tweespan.party.Offices;
import nl.tweespan.party.Parties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** To an administrator or auditor, what the other party administers is not there; and nobody administers himself. */
@TweespanTest
@Transactional
class OtherPartyTests {

    @Autowired
    MockMvc pages;

    @Autowired
    Parties parties;

    @Autowired
    Offices offices;

    @Autowired
    AppUserRepository users;

    static Stream<String> acts() {
        return Stream.of(
                "/administration/users/{user}?roles=AUDITOR",
                "/administration/users/{user}/link?",
                "/administration/users/{user}/deactivation?",
                "/administration/users/{user}/reactivation?",
                "/administration/people/{person}?name=Iemand",
                "/administration/people/{person}/departure?",
                "/administration/people/{person}/return?",
                "/administration/units/{unit}?nameNl=Naam&nameEn=Name",
                "/administration/offices/{office}/appointment?personId={person}&from=2026-01-01",
                "/administration/offices/{office}/hand-over?personId={person}&from=2026-01-01",
                "/administration/offices/{office}/holders/{unit}/end?until=2026-01-01");
    }

    @ParameterizedTest
    @MethodSource("acts")
    void nothingOfTheOtherPartyIsChanged(String act) throws Exception {
        send(post(real(act, "decaan") + "&version=0"), "beheerder").andExpect(status().isNotFound());
        send(post(real(act, "clustermanager") + "&version=0"), "beheerder-ut").andExpect(status().isNotFound());
    }

    @Test
    void nothingIsAddedToTheOtherParty() throws Exception {
        String ut = parties.byCode("ut").id().toString();
        send(post("/administration/people/new").param("organisationId", ut).param("name", "Iemand"), "beheerder")
                .andExpect(status().isUnprocessableContent());
        send(
                        post("/administration/units/new")
                                .param("organisationId", ut)
                                .param("type", "FACULTY")
                                .param("code", "van-de-ander")
                                .param("nameNl", "Naam")
                                .param("nameEn", "Name"),
                        "beheerder")
                .andExpect(status().isUnprocessableContent());
        send(
                        post("/administration/users/new")
                                .param("personId", user("decaan").personId().toString())
                                .param("username", "dubbelganger"),
                        "beheerder")
                .andExpect(status().isUnprocessableContent());
        assertThat(users.existsByUsername("dubbelganger")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/administration/users/{user}",
                "/administration/users/{user}/link",
                "/administration/users/{user}/deactivation",
                "/administration/people/{person}",
                "/administration/people/{person}/departure",
                "/administration/units/{unit}",
                "/administration/offices/{office}",
                "/administration/offices/{office}/appointment",
                "/history/app_user/{user}",
                "/history/person/{person}",
                "/history/unit/{unit}",
                "/history/office/{office}"
            })
    void nothingOfTheOtherPartyIsRead(String page) throws Exception {
        String theirs = real(page, "decaan");
        String ours = real(page, "clustermanager");
        pages.perform(get(theirs).with(SignedIn.as("beheerder"))).andExpect(status().isNotFound());
        pages.perform(get(ours).with(SignedIn.as("beheerder"))).andExpect(status().isOk());
        pages.perform(get(theirs).with(SignedIn.as("auditor"))).andExpect(status().is4xxClientError());
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "people", "offices", "units"})
    void listsShowOnesOwnParty(String list) throws Exception {
        for (String reader : new String[] {"beheerder", "auditor"}) {
            pages.perform(get("/administration/" + list).with(SignedIn.as(reader)))
                    .andExpect(content().string(containsString("party-zgt")))
                    .andExpect(content().string(not(containsString("party-ut"))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/administration/users/{user}?roles=ADMINISTRATOR&roles=AUDITOR",
                "/administration/users/{user}?roles=ADMINISTRATOR&roles=SIGNATORY",
                "/administration/users/{user}/link?",
                "/administration/users/{user}/deactivation?",
                "/administration/users/{user}/reactivation?",
                "/administration/offices/{office}/appointment?personId={person}&from=2026-01-01",
                "/administration/offices/{office}/hand-over?personId={person}&from=2026-01-01"
            })
    void nobodyGivesHimselfAnything(String act) throws Exception {
        AppUser before = user("beheerder");
        send(post(real(act, "beheerder") + "&version=" + before.storedVersion()), "beheerder")
                .andExpect(status().isUnprocessableContent());
        assertThat(user("beheerder").roles()).isEqualTo(before.roles());
    }

    private ResultActions send(MockHttpServletRequestBuilder form, String as) throws Exception {
        return pages.perform(form.with(csrf()).with(SignedIn.as(as)));
    }

    private AppUser user(String username) {
        return users.findByUsername(username).orElseThrow();
    }

    private String real(String page, String username) {
        AppUser user = user(username);
        OfficeSummary office = offices.offices(user.organisationId()).stream()
                .filter(candidate -> candidate.holder() != null)
                .findFirst()
                .orElseThrow();
        return page.replace("{user}", user.id().toString())
                .replace("{person}", user.personId().toString())
                .replace("{office}", office.id().toString())
                .replace(
                        "{unit}",
                        parties.units(user.organisationId()).get(0).id().toString());
    }
}
