package nl.tweespan.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import nl.tweespan.StatementCount;
import nl.tweespan.framework.FrameworkVersions;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.RealAgreement;
import nl.tweespan.project.life.Many;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** The annual report and the agenda as discussed (article 7.2), whatever is recorded later. */
class KeptPaperTests extends BoardWebTest {

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private FrameworkVersions versions;

    @Test
    void keepsAgendaAndReportInBothLanguages() throws Exception {
        String url = held();
        read("bestuur-zgt", url + "/report")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Dit stuk verandert niet meer"),
                                containsString("Jaarverslag " + today.getYear() + " van de "),
                                containsString("dagen op goedkeuring"),
                                containsString("class=\"chart bars\""),
                                not(containsString("urn:tweespan:assets")),
                                not(containsString("??")))));
        read("bestuur-ut", url + "/report?locale=en")
                .andExpect(content()
                        .string(allOf(
                                containsString("This paper does not change"),
                                containsString("Annual report " + today.getYear() + " of the "),
                                not(containsString("dagen op goedkeuring")),
                                not(containsString("??")))));
        read("bestuur-ut", url + "?locale=en")
                .andExpect(content().string(containsString("Progress since 28 November 2019")));
        read("bestuur-ut", "/frameworks/ut-zgt-2019/reports/" + today.getYear())
                .andExpect(content().string(containsString(url + "/report")));
    }

    @Test
    void doesNotChangeWhateverIsRecordedLater() throws Exception {
        String url = held();
        List<String> pages = List.of(url, url + "/report", url + "/report?locale=en");
        List<String> before = List.of(kept(pages.get(0)), kept(pages.get(1)), kept(pages.get(2)));
        String live = kept("/frameworks/ut-zgt-2019/reports/" + today.getYear());

        Many.projects(transactions, jdbc, frameworks.byCode("ut-zgt-2019").id(), 50);
        jdbc.sql("update project set title = title || ' anders'").update();
        jdbc.sql("update office_holder set held_until = ? where held_from < ?")
                .params(today, today)
                .update();
        planned(today.plusDays(400));

        for (int index = 0; index < pages.size(); index++) {
            assertThat(kept(pages.get(index))).as(pages.get(index)).isEqualTo(before.get(index));
        }
        assertThat(before.get(1)).doesNotContain(" anders");
        assertThat(kept("/frameworks/ut-zgt-2019/reports/" + today.getYear())).isNotEqualTo(live);
    }

    @Test
    void keepsTheReportOfTheYearThatWasChosen() throws Exception {
        String url = planned(today);
        Object[] fields = record(url, today);
        fields[3] = 2022;
        send("bestuur-zgt", url + "/record", fields);
        read("bestuur-ut", url + "/report")
                .andExpect(content()
                        .string(allOf(
                                containsString("Jaarverslag 2022 zoals besproken op"),
                                containsString("Stand op 31 december 2022"))));
        read("bestuur-ut", "/frameworks/ut-zgt-2019/reports/2022")
                .andExpect(content().string(containsString(url + "/report")));
    }

    @Test
    void drawsThePapersOfAnEarlierDayAsOfThatDay() throws Exception {
        LocalDate day = today.minusDays(1);
        String url = plannedOnTheDay(day);
        send("coordinator", url + "/points", "title", "Pas later bedacht", "version", version(url));
        jdbc.sql("""
                        insert into consultation_point (id, consultation_id, framework_id, organisation_id, title, person_name,
                            added_on, withdrawn_on)
                        select gen_random_uuid(), consultation_id, framework_id, organisation_id, 'Toen besproken', person_name,
                            added_on - 1, added_on from consultation_point
                        """).update();
        versions.add(
                frameworks.byCode("ut-zgt-2019"),
                today,
                RealAgreement.text().replace("Samenwerkingsovereenkomst ZGT", "Vernieuwde overeenkomst ZGT"));

        send("coordinator", url + "/record", record(url, day)).andExpect(redirectedUrl(url));
        assertThat(kept(url)).contains("Toen besproken").doesNotContain("Pas later bedacht");
        assertThat(kept(url + "/report")).contains("van de Samenwerkingsovereenkomst ZGT");
    }

    /** In the registry since that day, as a clock of that day would have put it there. */
    private String plannedOnTheDay(LocalDate day) {
        String id = jdbc.sql("""
                        with one as (
                            insert into consultation (id, framework_id, planned_for, place, invited, planned_on, changed_at)
                            select gen_random_uuid(), id, :day, 'Hengelo', 'Besturen', :day, :day
                            from framework where code = 'ut-zgt-2019' returning id)
                        insert into consultation_planning (id, consultation_id, number, planned_for, place, invited, planned_on)
                        select gen_random_uuid(), id, 1, :day, 'Hengelo', 'Besturen', :day from one
                        returning consultation_id
                        """).param("day", day).query(String.class).single();
        return CONSULTATIONS + "/" + id;
    }

    @Test
    void whatIsEnteredAfterwardsSaysSoAndKeepsNoPapersThatNobodySaw() throws Exception {
        LocalDate day = today.minusDays(30);
        String url = planned(day);
        send("coordinator", url + "/record", record(url, day)).andExpect(redirectedUrl(url));

        read("bestuur-ut", url)
                .andExpect(content()
                        .string(allOf(
                                containsString("Achteraf ingevoerd op "),
                                containsString("De voortgang is besproken."),
                                not(containsString("zoals besproken")))));
        read("bestuur-ut", CONSULTATIONS)
                .andExpect(content()
                        .string(allOf(containsString("Achteraf ingevoerd op "), not(containsString(url + "/report")))));
        read("bestuur-ut", url + "/report").andExpect(status().isNotFound());
        read("bestuur-ut", "/frameworks/ut-zgt-2019/reports/" + day.getYear())
                .andExpect(content().string(not(containsString(url + "/report"))));
        assertThat(jdbc.sql("select count(*) from consultation_paper where consultation_id = cast(? as uuid)")
                        .param(url.substring(url.lastIndexOf('/') + 1))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void escapesWhatPeopleWrote() throws Exception {
        jdbc.sql("update project set title = '<script>alert(1)</script> [[${7*7}]]'")
                .update();
        String url = held();
        assertThat(kept(url + "/report"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; [[${7*7}]]")
                .doesNotContain("<script>alert");
    }

    @Test
    void costsTheSameStatementsHoweverManyProjectsThereAre() throws Exception {
        RequestPostProcessor person = user(accounts.loadUserByUsername("coordinator"));
        String url = held();
        String next = CONSULTATIONS + "/next";
        read(person, next);
        int few = statements(person, next);
        int page = statements(person, url);
        int recorded = recording(person);
        Many.projects(transactions, jdbc, frameworks.byCode("ut-zgt-2019").id(), Many.MORE_THAN_A_BATCH);

        assertThat(statements(person, next)).isEqualTo(few).isLessThanOrEqualTo(32);
        assertThat(statements(person, url)).isEqualTo(page).isLessThanOrEqualTo(8);
        assertThat(statements(person, CONSULTATIONS)).isLessThanOrEqualTo(3);
        assertThat(recording(person)).isEqualTo(recorded).isLessThanOrEqualTo(45);
    }

    private int recording(RequestPostProcessor person) throws Exception {
        String url = planned(today);
        Object[] fields = record(url, today);
        return StatementCount.of(() -> send(person, url + "/record", fields))
                .statements()
                .size();
    }

    private int statements(RequestPostProcessor person, String url) throws Exception {
        return StatementCount.of(() -> read(person, url).andExpect(status().isOk()))
                .statements()
                .size();
    }

    /** The main part of the page. */
    private String kept(String url) throws Exception {
        String page = read("bestuur-zgt", url).andReturn().getResponse().getContentAsString();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>")).replaceAll("name=\"_csrf\"[^>]*", "");
    }
}
