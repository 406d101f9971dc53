package nl.tweespan.party.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.SignedIn;
import nl.tweespan.TweespanTest;
import nl.tweespan.party.OfficeSummary;
import nl.tweespan.party.OfficeTerms;
import nl.tweespan.party.Offices;
import nl.tweespan.party.Parties;
import nl.tweespan.party.PartyImport;
import nl.tweespan.party.PersonSummary;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with people, units and offices, and what comes of bad input. */
@TweespanTest
@Transactional
class PartyPagesTests {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @Autowired
    MockMvc pages;

    @Autowired
    PartyImport imports;

    @Autowired
    Parties parties;

    @Autowired
    Offices offices;

    @Autowired
    EntityManager entities;

    UUID ut;

    @BeforeEach
    void findParty() {
        ut = parties.byCode("ut").id();
    }

    @Test
    void addsAPerson() throws Exception {
        send(post("/administration/people/new")
                        .param("organisationId", ut.toString())
                        .param("name", " Nieuwe collega ")
                        .param("email", "collega@example.org"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/administration/people"));
        assertThat(parties.people(ut)).extracting(PersonSummary::name).contains("Nieuwe collega");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Iemand, ''",
        "forged, Iemand, ''",
        "00000000-0000-0000-0000-000000000000, Iemand, ''",
        "ut, '', ''",
        "ut, '   ', ''",
        "ut, Iemand, no-address"
    })
    void keepsWhatWasTypedWhenAPersonIsRefused(String party, String name, String email) throws Exception {
        send(post("/administration/people/new")
                        .param("organisationId", party.equals("ut") ? ut.toString() : party)
                        .param("name", name)
                        .param("email", email))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"" + name.strip() + "\"")))
                .andExpect(content().string(containsString("error-summary")));
    }

    @Test
    void refusesAVeryLongNameAtItsField() throws Exception {
        send(post("/administration/people/new")
                        .param("organisationId", ut.toString())
                        .param("name", "x".repeat(100_000)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("name-error")));
    }

    @Test
    void refusesNulBytes() throws Exception {
        send(post("/administration/people/new")
                        .param("organisationId", ut.toString())
                        .param("name", "a\0b"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void aStaleVersionShowsWhatIsStoredNow() throws Exception {
        UUID person = imports.person(ut, "Opgeslagen naam");
        String url = "/administration/people/" + person;
        send(post(url).param("name", "Getypte naam").param("version", "7"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Getypte naam")))
                .andExpect(content().string(containsString("Opgeslagen naam")))
                .andExpect(content().string(containsString("name=\"version\" value=\"0\"")));
        send(post(url).param("name", "Getypte naam").param("version", "0")).andExpect(status().isSeeOther());
    }

    @Test
    void forgedIdsAreNotFound() throws Exception {
        pages.perform(get("/administration/people/" + UUID.randomUUID()).with(SignedIn.as("beheerder-ut")))
                .andExpect(status().isNotFound());
        pages.perform(get("/administration/people/no-uuid").with(SignedIn.as("beheerder-ut")))
                .andExpect(status().is4xxClientError());
        send(post("/administration/units/" + UUID.randomUUID())
                        .param("nameNl", "x")
                        .param("nameEn", "x")
                        .param("version", "0"))
                .andExpect(status().isNotFound());
    }

    @Test
    void whoHoldsAnOfficeHandsItOverFirst() throws Exception {
        UUID person = imports.person(ut, "Ambtsdrager");
        office(person);
        String departure = "/administration/people/" + person + "/departure";
        send(post(departure).param("version", "0"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("bekleedt een functie")));
        UUID other = imports.person(ut, "Geen ambtsdrager");
        send(post("/administration/people/" + other + "/departure").param("version", "0"))
                .andExpect(status().isSeeOther());
        assertThat(parties.people(ut)).extracting(PersonSummary::id).doesNotContain(other);
    }

    @Test
    void handsAnOfficeOver() throws Exception {
        UUID office = office(imports.person(ut, "Eerste"));
        UUID second = imports.person(ut, "Tweede");
        String url = "/administration/offices/" + office;
        send(post(url + "/hand-over")
                        .param("personId", second.toString())
                        .param("from", "2026-11-01")
                        .param("version", "0"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", url));
        assertThat(offices.held(second, "test-office", ut, null, LocalDate.of(2026, 11, 1)))
                .isTrue();
        assertThat(offices.held(second, "test-office", ut, null, LocalDate.of(2026, 10, 31)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "appointment, 2026-02-30, 0, 422",
        "appointment, '', 0, 422",
        "appointment, 2026-01-01, 0, 422",
        "appointment, 2026-01-01, 99, 409",
        "hand-over, 2019-01-01, 0, 422",
        "hand-over, 2026-01-01, 5, 409",
        "appointment, +999999999-01-01, 0, 422"
    })
    void refusesWhatCannotBe(String act, String from, String version, int status) throws Exception {
        UUID office = office(imports.person(ut, "Eerste"));
        UUID second = imports.person(ut, "Tweede");
        send(post("/administration/offices/" + office + "/" + act)
                        .param("personId", second.toString())
                        .param("from", from)
                        .param("version", version))
                .andExpect(status().is(status))
                .andExpect(content().string(containsString("error-summary")));
    }

    @Test
    void refusesSomebodyOfTheOtherParty() throws Exception {
        UUID office = office(imports.person(ut, "Eerste"));
        UUID stranger = imports.person(parties.byCode("zgt").id(), "Van de andere partij");
        send(post("/administration/offices/" + office + "/hand-over")
                        .param("personId", stranger.toString())
                        .param("from", "2026-01-01")
                        .param("version", "0"))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void aNewFacultyGetsADean() throws Exception {
        send(post("/administration/units/new")
                        .param("organisationId", ut.toString())
                        .param("type", "FACULTY")
                        .param("code", "nieuwe-faculteit")
                        .param("nameNl", "Nieuwe faculteit")
                        .param("nameEn", "New faculty"))
                .andExpect(status().isSeeOther());
        UUID faculty = parties.unitByCode(ut, "nieuwe-faculteit").id();
        assertThat(offices.offices(ut))
                .filteredOn(office -> faculty.equals(office.unitId()))
                .extracting(OfficeSummary::code)
                .containsExactly("dean");
    }

    @ParameterizedTest
    @CsvSource({"'Met Hoofdletter', FACULTY", "'', FACULTY", "techmed-centre, FACULTY", "goed, NO_TYPE"})
    void refusesABadUnit(String code, String type) throws Exception {
        send(post("/administration/units/new")
                        .param("organisationId", ut.toString())
                        .param("type", type)
                        .param("code", code)
                        .param("nameNl", "Naam")
                        .param("nameEn", "Name"))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void speaksTheReadersLanguage() throws Exception {
        pages.perform(get("/administration/offices").with(SignedIn.as("auditor")))
                .andExpect(content().string(containsString("Functies")));
        pages.perform(get("/administration/offices").param("locale", "en").with(SignedIn.as("auditor")))
                .andExpect(content().string(containsString("Offices")));
    }

    @Test
    void theHistoryOfAPersonIsToldInWords() throws Exception {
        UUID person = imports.person(ut, "Met historie");
        entities.flush();
        pages.perform(get("/history/person/" + person).with(SignedIn.as("beheerder-ut")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Historie van Met historie")))
                .andExpect(content().string(containsString("Persoon: toegevoegd")));
        pages.perform(get("/history/person/" + person).with(SignedIn.as("decaan")))
                .andExpect(status().isNotFound());
    }

    private UUID office(UUID holder) {
        UUID office = imports.office(
                ut,
                null,
                "test-office",
                new OfficeTerms(Role.SIGNATORY, false, "4.3", new Localised("Ambt", "Office")));
        imports.holder(ut, "test-office", holder, DAY);
        return office;
    }

    private ResultActions send(MockHttpServletRequestBuilder form) throws Exception {
        return pages.perform(form.with(csrf()).with(SignedIn.as("beheerder-ut")));
    }
}
