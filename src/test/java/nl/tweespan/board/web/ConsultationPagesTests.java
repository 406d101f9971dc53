package nl.tweespan.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.framework.Outsider;
import nl.tweespan.shared.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsultationPagesTests extends BoardWebTest {

    @Test
    void preparesTheMeetingOnOnePage() throws Exception {
        String url = planned(today.plusDays(20));
        send("bestuur-ut", url + "/points", "title", "Het <b>budget</b> van 2027", "version", version(url))
                .andExpect(status().isSeeOther());

        for (String page : new String[] {url, CONSULTATIONS + "/next"}) {
            read("bestuur-zgt", page)
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString("Het &lt;b&gt;budget&lt;/b&gt; van 2027"),
                                    containsString("Hengelo"),
                                    containsString("Voortgang sinds 28 november 2019"),
                                    containsString("dagen op goedkeuring"),
                                    containsString("/frameworks/ut-zgt-2019/compliance#norm-7.1"),
                                    containsString("/frameworks/ut-zgt-2019/reports/" + today.getYear()),
                                    containsString("Jaarlijkse evaluatie"),
                                    not(containsString("??")))));
        }
        read("bestuur-zgt", url + "?locale=en")
                .andExpect(content()
                        .string(allOf(containsString("Progress since 28 November 2019"), not(containsString("??")))));
    }

    @Test
    void offersAnAgendaWhereNothingIsPlanned() throws Exception {
        read("bestuur-ut", CONSULTATIONS + "/next")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Het volgende overleg van de besturen"),
                                containsString(CONSULTATIONS + "/new"))));
        read("bestuur-ut", CONSULTATIONS)
                .andExpect(content().string(containsString("hadden uiterlijk op 28 november 2020 moeten overleggen")));
    }

    @Test
    void movesAndCallsOff() throws Exception {
        String url = planned(today.plusDays(20));
        read("coordinator", url + "/plan").andExpect(content().string(containsString("value=\"Hengelo\"")));
        send(
                        "bestuur-ut",
                        url + "/plan",
                        "day",
                        today.plusDays(30),
                        "place",
                        "Almelo",
                        "invited",
                        "Besturen",
                        "version",
                        version(url))
                .andExpect(redirectedUrl(url));
        read("decaan", url).andExpect(content().string(containsString("Almelo")));
        send("bestuur-zgt", url + "/cancellation", "reason", " ", "version", version(url))
                .andExpect(status().isUnprocessableContent());
        send("bestuur-zgt", url + "/cancellation", "reason", "De voorzitter is ziek.", "version", version(url))
                .andExpect(redirectedUrl(url));
        read("decaan", url)
                .andExpect(content()
                        .string(allOf(containsString("De voorzitter is ziek."), not(containsString("/record\"")))));
        send("bestuur-zgt", url + "/points", "title", "Te laat", "version", version(url))
                .andExpect(status().isConflict());
        read("bestuur-zgt", url + "/points").andExpect(status().isConflict());
    }

    @Test
    void saysWhetherItsPapersAreKept() throws Exception {
        for (int days : new int[] {0, 3}) {
            LocalDate day = today.minusDays(days);
            String url = planned(day);
            send("coordinator", url + "/record", record(url, day))
                    .andExpect(flash().attribute(
                                    "done", Sentence.of(days == 0 ? "board.done.held" : "board.done.held.afterwards")));
        }
    }

    @Test
    void takesOnlyItsOwnPointsOffTheAgenda() throws Exception {
        String url = planned(today.plusDays(20));
        send("coordinator", url + "/points", "title", "Van ZGT", "version", version(url));
        UUID point =
                jdbc.sql("select id from consultation_point").query(UUID.class).single();
        String withdrawal = url + "/points/" + point + "/withdrawal";
        read("coordinator", url).andExpect(content().string(containsString(withdrawal)));
        read("bestuur-ut", url).andExpect(content().string(not(containsString(withdrawal))));
        send("bestuur-ut", withdrawal, "version", version(url)).andExpect(status().isForbidden());
        send("bestuur-zgt", withdrawal, "version", version(url)).andExpect(redirectedUrl(url));
        read("coordinator", url).andExpect(content().string(not(containsString("Van ZGT"))));
        send("bestuur-zgt", withdrawal, "version", version(url)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            heldOn        |             | Vul dit in.
            heldOn        | morgen      | datum
            heldOn        | 01-01-2199  | moet nog komen; leg een overleg vast als het is geweest (artikel 7 lid 1)
            heldOn        | 27-11-2019  | De overeenkomst geldt vanaf 28 november 2019
            attended[ut]  |             | Vul dit in.
            text          |             | Vul dit in.
            year          | 2018        | Van 2018 is er die dag geen jaarverslag
            year          | 2199        | Van 2199 is er die dag geen jaarverslag
            year          | x           | field-error
            """)
    void refusesWhatCannotHaveBeenHeld(String field, String value, String says) throws Exception {
        String url = planned(today);
        Object[] fields = record(url, today);
        for (int index = 0; index < fields.length; index += 2) {
            if (fields[index].equals(field)) {
                fields[index + 1] = value == null ? "" : value;
            }
        }
        send("coordinator", url + "/record", fields)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString(says), containsString("Meer studentopdrachten."))));
        assertThat(jdbc.sql("select count(*) from consultation_paper")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesAPartyThatIsNotNamedAtAll() throws Exception {
        String url = planned(today);
        send(
                        "coordinator",
                        url + "/record",
                        "heldOn",
                        today,
                        "year",
                        today.getYear(),
                        "attended[zgt]",
                        "De voorzitter",
                        "attended[mst]",
                        "Iemand",
                        "text",
                        "Besproken",
                        "version",
                        version(url))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Noem wie er voor UT bij was")));
    }

    @Test
    void asksTheOtherPartyToApproveTheMinutesUntilTheyAreFinal() throws Exception {
        String url = held();
        read("bestuur-ut", "/").andExpect(content().string(containsString("Keur het verslag van")));
        read("coordinator", url).andExpect(content().string(not(containsString(url + "/approval"))));
        send("coordinator", url + "/approval", "version", version(url)).andExpect(status().isConflict());

        send("bestuur-ut", url + "/minutes", "text", "Anders gezegd.", "decisions", "", "version", version(url))
                .andExpect(redirectedUrl(url));
        read("coordinator", url)
                .andExpect(content()
                        .string(allOf(
                                containsString("Anders gezegd."),
                                containsString("Er is niets besloten."),
                                containsString(url + "/approval"))));
        send("bestuur-zgt", url + "/approval", "version", version(url) - 1).andExpect(status().isConflict());
        send("bestuur-zgt", url + "/approval", "version", version(url)).andExpect(redirectedUrl(url));

        read("bestuur-ut", url).andExpect(content().string(not(containsString(url + "/minutes"))));
        read("bestuur-ut", url + "/minutes").andExpect(status().isConflict());
        send("bestuur-ut", url + "/minutes", "text", "Toch anders.", "decisions", "", "version", version(url))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("het verandert niet meer (artikel 7 lid 2)")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"decaan", "contact-zgt", "zgt-academie", "auditor", "beheerder", "specialist-ut"})
    void letsEverybodyReadAndOnlyBoardsAndPointsOfContactAct(String account) throws Exception {
        String url = planned(today);
        read(account, CONSULTATIONS)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(CONSULTATIONS + "/new"))));
        read(account, url).andExpect(status().isOk()).andExpect(content().string(not(containsString(url + "/record"))));
        for (String form : new String[] {"/record", "/plan", "/points", "/cancellation"}) {
            read(account, url + form).andExpect(status().isForbidden());
            send(account, url + form, "version", version(url))
                    .andExpect(result -> assertThat(result.getResponse().getStatus())
                            .as(form)
                            .isIn(403, 422));
        }
        send(account, url + "/record", record(url, today)).andExpect(status().isForbidden());
        send(account, CONSULTATIONS + "/new", "day", today, "place", "x", "invited", "y", "version", 0)
                .andExpect(status().isForbidden());
    }

    @Test
    void doesNotExistForOthers() throws Exception {
        String url = held();
        for (String page : new String[] {CONSULTATIONS, CONSULTATIONS + "/next", url, url + "/report"}) {
            read(Outsider.signedIn(), page).andExpect(status().isNotFound());
        }
        read("bestuur-zgt", CONSULTATIONS + "/" + UUID.randomUUID()).andExpect(status().isNotFound());
        read("bestuur-zgt", url.replace("ut-zgt-2019", "mst-ut")).andExpect(status().isNotFound());
        send(Outsider.signedIn(), url + "/approval", "version", 0).andExpect(status().isNotFound());
    }

    @Test
    void tellsItsHistory() throws Exception {
        String url = held();
        read("decaan", "/history/consultation/" + url.substring(url.lastIndexOf('/') + 1))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("De voortgang is besproken."),
                                containsString("(niet getoond)"),
                                containsString("Overleg van de besturen"))));
    }

    @Test
    void showsWhatWasKnownOnADay() throws Exception {
        String url = held();
        read("bestuur-zgt", url + "?on=" + today.minusDays(1)).andExpect(status().isNotFound());
        read("bestuur-zgt", CONSULTATIONS + "?on=2020-12-01")
                .andExpect(content().string(not(containsString("Hengelo"))));
        read("bestuur-zgt", CONSULTATIONS + "/next?on=2020-12-01")
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(CONSULTATIONS + "/new"))));
    }
}
