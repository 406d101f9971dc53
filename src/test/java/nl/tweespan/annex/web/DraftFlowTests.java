package nl.tweespan.annex.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.annex.CellKey;
import nl.tweespan.annex.life.Matrices;
import nl.tweespan.definition.CellState;
import nl.tweespan.party.Parties;
import nl.tweespan.shared.Sentence;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft from its first change until it holds. */
class DraftFlowTests extends AnnexWebTest {

    @Autowired
    private Parties parties;

    @Autowired
    private Matrices matrices;

    @Test
    void aThemeAddedOutsideADraftIsRefusedWithTheArticleAndWhatToDo() throws Exception {
        String[] theme = theme("0", "Slaap", "Sleep");
        send("coordinator", DRAFT + "/themes?party=zgt", theme)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Een nieuw thema komt erbij met een nieuwe versie van de bijlage"),
                                containsString("begin eerst een concept"),
                                containsString("2.2"))));
        send("coordinator", DRAFT + "/themes?party=zgt&locale=en", theme)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("begin a draft first")));
        read("coordinator", DRAFT + "/themes").andExpect(status().isUnprocessableContent());
    }

    @Test
    void theSameFormBeginsOneDraft() throws Exception {
        String token = UUID.randomUUID().toString();
        for (int time = 0; time < 4; time++) {
            send("coordinator", DRAFT, "once", token)
                    .andExpect(status().isSeeOther())
                    .andExpect(redirectedUrl(DRAFT));
        }
        send("coordinator", DRAFT, "once", "").andExpect(status().isUnprocessableContent());
    }

    @Test
    void aThemeComesInIsChangedAndGoes() throws Exception {
        begin();
        send("coordinator", DRAFT + "/themes?party=zgt", theme(version(), "Slaap & herstel", "Sleep & recovery"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(DRAFT));
        AnnexContent.Theme added = draft().content().theme("slaap-herstel").orElseThrow();
        assertThat(draft().comparison().changes()).hasSize(2);

        UUID unit = parties.unitByCode(framework.party("zgt").id(), "radiology").id();
        send(
                        "bestuur-ut",
                        DRAFT + "/themes/slaap-herstel",
                        with(theme(version(), "Slaap", "Sleep"), "units", unit.toString()))
                .andExpect(status().isSeeOther());
        AnnexContent.Theme changed = draft().content().theme("slaap-herstel").orElseThrow();
        assertThat(changed.id()).isEqualTo(added.id());
        assertThat(changed.units()).extracting(AnnexContent.Unit::id).containsExactly(unit);
        read("coordinator", DRAFT).andExpect(content().string(containsString("3 onderdelen toegevoegd")));

        send("coordinator", DRAFT + "/themes/slaap-herstel/removal", "version", version())
                .andExpect(status().isSeeOther());
        assertThat(draft().comparison().isEmpty()).isTrue();
    }

    @Test
    void aDomainComesIn() throws Exception {
        begin();
        UUID institute =
                parties.unitByCode(framework.party("ut").id(), "mesa-plus").id();
        String[] domain = with(theme(version(), "Nano", "Nano"), "institute", institute.toString());
        send("medisch-directeur", DRAFT + "/domains?party=ut", domain).andExpect(status().isSeeOther());
        assertThat(draft().content().domain("nano").orElseThrow().institute().code())
                .isEqualTo("mesa-plus");
        send("medisch-directeur", DRAFT + "/cells", "version", version(), "cells[oncology:nano]", "POTENTIAL")
                .andExpect(status().isSeeOther());
        assertThat(draft().comparison().changes()).hasSize(4);
    }

    @Test
    void nothingTypedIsLost() throws Exception {
        begin();
        send("coordinator", DRAFT + "/themes?party=zgt", theme(version(), "", "Only <English>"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Only &lt;English&gt;")));
        send("coordinator", DRAFT + "/themes?party=zgt", theme(version(), "Oncologie", "Other"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(containsString("dat Oncologie heet"), containsString("value=\"Other\""))));
        UUID elsewhere =
                parties.unitByCode(framework.party("ut").id(), "mesa-plus").id();
        send(
                        "coordinator",
                        DRAFT + "/themes?party=zgt",
                        with(theme(version(), "Slaap", "Sleep"), "units", elsewhere.toString()))
                .andExpect(status().isUnprocessableContent());
        send("coordinator", DRAFT + "/plan", "version", version(), "inForceFrom", "31-02-2027", "explanation", "Kept")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("31-02-2027"), containsString("Kept"))));
        send("coordinator", DRAFT + "/plan", "version", version(), "inForceFrom", "2020-01-01")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("niet met terugwerkende kracht")));
        send("coordinator", DRAFT + "/plan", "version", version(), "reviewBy", today.toString())
                .andExpect(status().isUnprocessableContent());
        send("coordinator", DRAFT + "/cells", "version", version(), "cells[oncology:data-science]", "MAYBE")
                .andExpect(status().isUnprocessableContent());
        send("coordinator", DRAFT + "/cells", "version", version(), "cells[nothing:data-science]", "RUNNING")
                .andExpect(status().isUnprocessableContent());
        assertThat(draft().comparison().isEmpty()).isTrue();
    }

    @Test
    void nobodyAcceptsWhatHeDidNotRead() throws Exception {
        begin();
        offer();
        String version = version();
        String read = text();
        send("bestuur-zgt", DRAFT + "/acceptance", "read", read).andExpect(status().isSeeOther());
        assertThat(draft().acceptances()).hasSize(1);

        send("coordinator", DRAFT + "/cells", "version", version, "cells[oncology:data-science]", "RUNNING")
                .andExpect(status().isSeeOther());
        assertThat(draft().acceptances()).isEmpty();

        assertThat(draft().offeredOn()).isNull();

        send("bestuur-ut", DRAFT + "/acceptance", "read", read)
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString(text()),
                                containsString("Het concept is intussen gewijzigd"),
                                containsString("Dit is er anders dan wat u las"),
                                containsString("Lopend</ins>"))));
        send("coordinator", DRAFT + "/plan", "version", version).andExpect(status().isConflict());
        send("coordinator", DRAFT + "/removal", "version", version).andExpect(status().isConflict());
        send("coordinator", DRAFT + "/themes/oncology/removal", "version", version)
                .andExpect(status().isConflict());
        assertThat(draft().acceptances()).isEmpty();
    }

    @Test
    void aFormThatComesBackShowsTheOtherCellsAsTheyStand() throws Exception {
        begin();
        String read = version();
        send("coordinator", DRAFT + "/plan", "version", read, "explanation", "Anders");
        String[] cell = {"version", read, "cells[oncology:data-science]", "RUNNING"};
        send("bestuur-ut", DRAFT + "/cells/oncology/data-science", cell)
                .andExpect(status().isConflict())
                .andExpect(content().string(not(containsString("cells[logistics:data-science]"))));
        AnnexContent content = draft().content();
        Set<CellKey> chosen = new HashSet<>(content.cells().keySet());
        chosen.add(new CellKey(
                content.theme("oncology").orElseThrow().id(),
                content.domain("data-science").orElseThrow().id()));
        String form = send("bestuur-ut", DRAFT + "/cells", cell)
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(form.split("value=\"[A-Z]+\" selected", -1)).hasSize(chosen.size() + 1);
    }

    @Test
    void aDraftIsADraftUntilItsPartyPutsItBeforeTheBoards() throws Exception {
        begin();
        send("coordinator", DRAFT + "/cells", "version", version(), "cells[oncology:data-science]", "RUNNING");
        read("bestuur-ut", DRAFT)
                .andExpect(content()
                        .string(allOf(
                                containsString("ZGT legt het concept voor aan de besturen"),
                                not(containsString("/draft/offer")),
                                not(containsString("/draft/acceptance")))));
        send("bestuur-ut", DRAFT + "/acceptance", "read", text())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ligt nog niet voor aan de besturen")));
        send("bestuur-ut", DRAFT + "/offer", "version", version())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ZGT is dit concept begonnen")));
        send("contact-zgt", DRAFT + "/offer", "version", version()).andExpect(status().isForbidden());

        read("coordinator", DRAFT).andExpect(content().string(containsString("/draft/offer")));
        read("coordinator", DRAFT + "/offer").andExpect(content().string(containsString("Voorleggen aan de besturen")));
        send("coordinator", DRAFT + "/offer", "version", version()).andExpect(redirectedUrl(DRAFT));
        send("coordinator", DRAFT + "/offer", "version", version()).andExpect(status().isConflict());
        read("bestuur-ut", DRAFT)
                .andExpect(content()
                        .string(allOf(
                                containsString("Ligt voor aan de besturen"), containsString("/draft/acceptance"))));

        send("bestuur-ut", DRAFT + "/plan", "version", version(), "explanation", "Toch anders");
        assertThat(draft().offeredOn()).isNull();
    }

    @Test
    void acceptingWhatChangesNothingIsAReview() throws Exception {
        int before = newest().number();
        begin();
        offer();
        read("bestuur-zgt", DRAFT + "/acceptance")
                .andExpect(content()
                        .string(allOf(
                                containsString("Versie " + before + " van bijlage 1 herzien zonder wijziging"),
                                containsString("Herzien zonder wijziging, namens ZGT"))));
        send("bestuur-zgt", DRAFT + "/acceptance", "read", text()).andExpect(status().isSeeOther());
        send("bestuur-ut", DRAFT + "/acceptance", "read", text())
                .andExpect(status().isSeeOther())
                .andExpect(flash().attribute("done", Sentence.of("annex.done.unchanged", before, today)));
        assertThat(newest().unchanged()).isTrue();
        read("contact-zgt", ANNEX).andExpect(content().string(containsString("herzien zonder wijziging")));
        read("contact-zgt", ANNEX + "/" + (before + 1))
                .andExpect(content().string(containsString("De inhoud is die van versie " + before)));
    }

    @Test
    void thereIsOneDraft() throws Exception {
        begin();
        send("bestuur-ut", DRAFT)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Er is al een concept")));
    }

    @Test
    void acceptedByAllItHoldsAndTheOldVersionStaysReadable() throws Exception {
        AnnexVersion before = newest();
        begin();
        String name = "Slaap " + before.number();
        send("coordinator", DRAFT + "/themes?party=zgt", theme(version(), name, "Sleep " + before.number()));
        offer();
        send("bestuur-zgt", DRAFT + "/acceptance", "read", text()).andExpect(status().isSeeOther());
        send("bestuur-zgt", DRAFT + "/acceptance", "read", text()).andExpect(status().isConflict());
        assertThat(newest()).isEqualTo(before);

        String last = text();
        send("bestuur-ut", DRAFT + "/acceptance", "read", last).andExpect(status().isSeeOther());
        send("bestuur-ut", DRAFT + "/acceptance", "read", last).andExpect(status().isConflict());

        AnnexVersion next = newest();
        assertThat(next.number()).isEqualTo(before.number() + 1);
        assertThat(next.inForceFrom()).isEqualTo(today);
        assertThat(next.reviewBy()).isEqualTo(today.plusYears(5));
        assertThat(next.acceptances()).hasSize(2);
        read("contact-zgt", HOME + "/matrix").andExpect(content().string(containsString(name)));
        read("contact-zgt", HOME + "/matrix?on=" + today.minusDays(1))
                .andExpect(content().string(not(containsString(name))));
        read("contact-zgt", ANNEX + "/" + next.number())
                .andExpect(content()
                        .string(allOf(
                                containsString(name), containsString("toegevoegd"), containsString("in werking"))));
        read("contact-zgt", ANNEX + "/1")
                .andExpect(content()
                        .string(allOf(
                                not(containsString(name)),
                                containsString("Complexe diabetes"),
                                containsString("Met de handtekeningen"),
                                containsString("vervangen"))));
        read("auditor", "/history/annex_version/" + next.id())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Bijlage 1, versie " + next.number())));
        assertThat(annex.inForce(framework.id(), today.minusDays(1)).number()).isLessThan(next.number());
    }

    @Test
    void aNewNameDoesNotReachOldVersions() throws Exception {
        begin();
        AnnexContent.Theme logistics = draft().content().theme("logistics").orElseThrow();
        String name = "Logistiek " + newest().number();
        send("coordinator", DRAFT + "/themes/logistics", theme(version(), name, name));
        AnnexVersion next = accept();

        assertThat(next.theme("logistics").orElseThrow().name().nl()).isEqualTo(name);
        assertThat(annex.versions(framework.id())
                        .get(0)
                        .theme(logistics.id())
                        .orElseThrow()
                        .name()
                        .nl())
                .isEqualTo("Logistieke processen, fast tracks");
        assertThat(annex.versions(framework.id())
                        .get(0)
                        .theme(logistics.id())
                        .orElseThrow()
                        .units())
                .extracting(AnnexContent.Unit::code)
                .containsExactly("clean-care");
    }

    @Test
    void thePlanIsKeptAndReadBeforeAccepting() throws Exception {
        begin();
        String from = today.plusDays(1).toString();
        send("coordinator", DRAFT + "/plan", "version", version(), "inForceFrom", from, "reviewBy", "2040-01-01")
                .andExpect(status().isSeeOther());
        assertThat(draft().inForceFrom()).isEqualTo(today.plusDays(1));
        read("coordinator", DRAFT + "/acceptance").andExpect(status().isForbidden());
        read("bestuur-zgt", DRAFT + "/acceptance").andExpect(content().string(containsString("De versie geldt vanaf")));
    }

    @Test
    void driftBecomesADraftWithOneClick() throws Exception {
        int drifted = matrices.matrix(framework.id(), today).drifted().size();
        send("coordinator", DRAFT + "/drift").andExpect(status().isSeeOther()).andExpect(redirectedUrl(DRAFT));
        assertThat(draft().drifted()).isEmpty();
        assertThat(draft().comparison().changes()).hasSize(drifted);
        send("coordinator", DRAFT + "/drift").andExpect(redirectedUrl(ANNEX));

        send("coordinator", DRAFT + "/cells", "version", version(), "cells[logistics:data-science]", "RUNNING");
        assertThat(draft().drifted()).hasSize(1);
        send("coordinator", DRAFT + "/drift").andExpect(redirectedUrl(DRAFT));
        assertThat(draft().content()
                        .state(
                                draft().content()
                                        .theme("logistics")
                                        .orElseThrow()
                                        .id(),
                                draft().content()
                                        .domain("data-science")
                                        .orElseThrow()
                                        .id()))
                .isEqualTo(CellState.POTENTIAL);
    }

    @Test
    void removingAThemeWarnsOfItsProjects() throws Exception {
        begin();
        read("coordinator", DRAFT + "/themes/oncology/removal")
                .andExpect(content()
                        .string(allOf(
                                containsString("Eén project steunt hierop"),
                                containsString("/projects/UT-ZGT-2019-"))));
        read("coordinator", DRAFT + "/themes/information-organisation/removal")
                .andExpect(content().string(containsString("Geen lopend of komend project")));
    }

    @Test
    void aDraftIsDiscardedWithWhatCameIn() throws Exception {
        begin();
        send("coordinator", DRAFT + "/themes?party=zgt", theme(version(), "Weg ermee", "Away with it"));
        send("coordinator", DRAFT + "/removal", "version", version())
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(ANNEX));
        assertThat(drafts.open(framework)).isEmpty();
        read("coordinator", DRAFT).andExpect(redirectedUrl(ANNEX));
    }

    private static String[] theme(String version, String dutch, String english) {
        return new String[] {
            "version",
            version,
            "nameNl",
            dutch,
            "nameEn",
            english,
            "descriptionNl",
            "Waarover",
            "descriptionEn",
            "About"
        };
    }

    private static String[] with(String[] fields, String name, String value) {
        String[] more = Arrays.copyOf(fields, fields.length + 2);
        more[fields.length] = name;
        more[fields.length + 1] = value;
        return more;
    }
}
