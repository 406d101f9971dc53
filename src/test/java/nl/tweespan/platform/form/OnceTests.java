package nl.tweespan.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.tweespan.SignedIn;
import nl.tweespan.TestClock;
import nl.tweespan.TweespanTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The same form sent more than once makes one record. */
@TweespanTest
class OnceTests {

    private static final int TIMES = 4;
    private static final String HOME = "/frameworks/ut-zgt-2019";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    /** Forms that make something, and how to count what they made. */
    enum Creating {
        PROPOSAL("contact-zgt", "/projects", "title", "select count(*) from project where title = ?"),
        DISPUTE("coordinator", HOME + "/disputes/new", "subject", "select count(*) from dispute where subject = ?"),
        AMENDMENT(
                "coordinator",
                HOME + "/amendments/new",
                "reasons",
                "select count(*) from framework_change where reasons = ?"),
        CONSULTATION(
                "bestuur-zgt",
                HOME + "/consultations/new",
                "place",
                "select count(*) from consultation where place = ?"),
        PERSON("beheerder", "/administration/people/new", "name", "select count(*) from person where name = ?");

        private final String account;
        private final String path;
        private final String words;
        private final String count;

        Creating(String account, String path, String words, String count) {
            this.account = account;
            this.path = path;
            this.words = words;
            this.count = count;
        }
    }

    @ParameterizedTest
    @EnumSource
    void sentFourTimesInARowItMakesOne(Creating form) throws Exception {
        Map<String, String> fields = fields(form, UUID.randomUUID());
        String first = null;
        for (int time = 0; time < TIMES; time++) {
            MockHttpServletResponse answer =
                    send(form.account, form.path, fields).andReturn().getResponse();
            assertThat(answer.getStatus()).isEqualTo(303);
            first = first == null ? answer.getRedirectedUrl() : first;
            assertThat(answer.getRedirectedUrl()).isEqualTo(first);
        }
        assertThat(made(form, fields)).isOne();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSAL", "DISPUTE"})
    void sentFourTimesAtTheSameInstantItMakesOne(Creating form) throws Exception {
        Map<String, String> fields = fields(form, UUID.randomUUID());
        List<Future<String>> answers = new ArrayList<>();
        try (var hands = closing(Executors.newFixedThreadPool(TIMES))) {
            for (int time = 0; time < TIMES; time++) {
                answers.add(hands.pool()
                        .submit(() -> send(form.account, form.path, fields)
                                .andExpect(status().isSeeOther())
                                .andReturn()
                                .getResponse()
                                .getRedirectedUrl()));
            }
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(answers.get(0).get());
            }
        }
        assertThat(made(form, fields)).isOne();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSAL", "DISPUTE", "AMENDMENT", "PERSON"})
    void withoutTokenItIsRefusedAndNothingTypedIsLost(Creating form) throws Exception {
        for (String token : List.of("", "forged", "00000000-0000-0000-0000-00000000000g")) {
            Map<String, String> fields = fields(form, UUID.randomUUID());
            fields.put("once", token);
            send(form.account, form.path, fields)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("niet volledig verstuurd")))
                    .andExpect(content().string(containsString(fields.get(form.words))));
            assertThat(made(form, fields)).isZero();
        }
    }

    @Test
    void aTokenCountsForItsOwnAccountAlone() throws Exception {
        Map<String, String> fields = fields(Creating.DISPUTE, UUID.randomUUID());
        String first = location(send("coordinator", Creating.DISPUTE.path, fields));
        String second = location(send("bestuur-ut", Creating.DISPUTE.path, fields));
        assertThat(second).isNotEqualTo(first);
        assertThat(made(Creating.DISPUTE, fields)).isEqualTo(2);
    }

    @Test
    void otherWordsWithASpentTokenAreNotThrownAway() throws Exception {
        UUID token = UUID.randomUUID();
        Map<String, String> first = fields(Creating.DISPUTE, token);
        Map<String, String> other = fields(Creating.DISPUTE, token);
        location(send("coordinator", Creating.DISPUTE.path, first));
        send("coordinator", Creating.DISPUTE.path, other)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("met andere gegevens")))
                .andExpect(content().string(containsString(other.get("subject"))))
                .andExpect(content().string(not(containsString(token.toString()))));
        assertThat(made(Creating.DISPUTE, other)).isZero();
        other.put("once", UUID.randomUUID().toString());
        location(send("coordinator", Creating.DISPUTE.path, other));
        assertThat(made(Creating.DISPUTE, other)).isOne();
    }

    @Test
    void aRefusedFormKeepsItsTokenAndIsDoneOnceItIsRight() throws Exception {
        UUID token = UUID.randomUUID();
        Map<String, String> fields = fields(Creating.DISPUTE, token);
        String about = fields.put("about", "");
        send("coordinator", Creating.DISPUTE.path, fields)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("name=\"once\" value=\"" + token)));
        fields.put("about", about);
        location(send("coordinator", Creating.DISPUTE.path, fields));
        assertThat(made(Creating.DISPUTE, fields)).isOne();
    }

    @Test
    void everyFormOfAPageHasATokenOfItsOwn() throws Exception {
        String page = mvc.perform(get("/account").with(SignedIn.as("coordinator")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<String> tokens = page.lines()
                .filter(line -> line.contains("name=\"once\""))
                .map(line -> line.replaceFirst(".*name=\"once\" value=\"([^\"]*)\".*", "$1"))
                .toList();
        assertThat(tokens).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
    }

    @Test
    void oldTokensAreForgotten(@Autowired SentForms forms) {
        SentForm old = new SentForm(UUID.randomUUID(), UUID.randomUUID(), "0".repeat(64));
        SentForm young = new SentForm(old.account(), UUID.randomUUID(), "1".repeat(64));
        assertThat(forms.claim(old)).isTrue();
        assertThat(forms.claim(young)).isTrue();
        jdbc.sql("update sent_form set sent_at = sent_at - interval '8 days' where token = ?")
                .param(old.token())
                .update();
        forms.forget();
        assertThat(forms.next(old)).isEmpty();
        assertThat(forms.next(young)).isPresent();
    }

    private Map<String, String> fields(Creating form, UUID token) {
        String words = "Eenmaal " + UUID.randomUUID();
        Map<String, String> fields = new LinkedHashMap<>(Map.of("once", token.toString(), form.words, words));
        fields.putAll(
                switch (form) {
                    case PROPOSAL ->
                        Map.of(
                                "framework",
                                "ut-zgt-2019",
                                "summary",
                                "Meten.",
                                "kind",
                                "RESEARCH",
                                "technology",
                                "false",
                                "place",
                                "off",
                                "offThemeSubject",
                                "Iets anders",
                                "version",
                                "0");
                    case DISPUTE ->
                        Map.of(
                                "about",
                                "Wie mag publiceren?",
                                "since",
                                today().minusDays(3).toString());
                    case AMENDMENT ->
                        Map.of(
                                "version",
                                newest(),
                                "nl[8.1]",
                                "Nieuwe woorden " + words,
                                "en[8.1]",
                                "New words " + words);
                    case CONSULTATION ->
                        Map.of("day", today().plusDays(30).toString(), "invited", "Beide besturen", "version", "0");
                    case PERSON -> Map.of("organisationId", party());
                });
        return fields;
    }

    private ResultActions send(String account, String path, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = post(path).with(csrf()).with(SignedIn.as(account));
        fields.forEach(request::param);
        return mvc.perform(request);
    }

    private static String location(ResultActions answer) throws Exception {
        return String.valueOf(answer.andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private int made(Creating form, Map<String, String> fields) {
        return jdbc.sql(form.count)
                .param(fields.get(form.words))
                .query(Integer.class)
                .single();
    }

    private LocalDate today() {
        return TestClock.today();
    }

    private String newest() {
        return jdbc.sql("select count(*) from framework_version v join framework f on f.id = v.framework_id"
                        + " where f.code = 'ut-zgt-2019'")
                .query(String.class)
                .single();
    }

    private String party() {
        return jdbc.sql("select id from organisation where code = 'zgt'")
                .query(String.class)
                .single();
    }

    private record Hands(ExecutorService pool) implements AutoCloseable {

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }

    private static Hands closing(ExecutorService pool) {
        return new Hands(pool);
    }
}
