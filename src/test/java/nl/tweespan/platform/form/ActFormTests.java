package nl.tweespan.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.tweespan.SignedIn;
import nl.tweespan.TweespanTest;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.Sentence;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The grammar of an act, of no room: a fence that is painted. */
@TweespanTest
class ActFormTests {

    private static final String PATH = "/fence";

    @Autowired
    private MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final RequestMappingInfo address = RequestMappingInfo.paths(PATH)
            .methods(RequestMethod.GET, RequestMethod.POST)
            .build();

    private final Fences fences = new Fences();

    /** Names that are keys of the platform's own texts. */
    enum Colour {
        menu,
        choose
    }

    record Paint(
            @NotBlank String words,
            @Min(1) int amount,
            @NotNull @Nullable Colour colour) implements Checked {

        @Override
        public void check(Errors errors) {
            if ("much".equals(words) && amount == 1) {
                errors.rejectValue("amount", "platform.none");
            }
        }
    }

    record Fence(String words, long version, boolean open, boolean ours) {}

    static class Fences {

        private Fence fence = new Fence("bare", 7, true, true);
        private int painted;

        public String paint(Form<Paint> form) {
            return form.answer(
                    ActPage.of("gallery/act", "/fences/1", this::open)
                            .stored(() -> fence)
                            .version(Fence::version)
                            .changed(now -> Sentence.of("platform.none"))
                            .with("fence", now -> now)
                            .done("platform.menu"),
                    now -> new Paint(now.words(), 2, null),
                    typed -> paint(form.version(), typed));
        }

        private Fence open() {
            if (!fence.ours()) {
                throw new AccessDeniedException("not ours");
            }
            if (!fence.open()) {
                throw new StaleVersion("painted over");
            }
            return fence;
        }

        private void paint(long version, Paint typed) {
            StaleVersion.check("fence", version, fence.version());
            if (typed.words().equals("refused")) {
                throw new RuleBroken("4.2", "platform.choose").at("words");
            }
            painted++;
        }
    }

    @BeforeEach
    void map() throws Exception {
        mappings.registerMapping(address, fences, Fences.class.getMethod("paint", Form.class));
    }

    @AfterEach
    void unmap() {
        mappings.unregisterMapping(address);
    }

    @Test
    void isOpenedWithItsVersionAndTheChoicesOfItsEnum() throws Exception {
        read().andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("<title>Paint</title>"),
                                containsString("<h1>Paint</h1>"),
                                containsString("action=\"/fence\""),
                                containsString("name=\"once\""),
                                containsString("name=\"version\" value=\"7\""),
                                containsString("value=\"bare\""),
                                containsString("value=\"choose\""),
                                containsString(">Menu</label>"),
                                containsString("href=\"/fences/1\">Annuleren</a>"),
                                not(containsString("error-summary")),
                                not(containsString("Now bare")))));
    }

    @Test
    void anAddressIsNoForm() throws Exception {
        mvc.perform(get(PATH + "?words=typed&version=6").with(SignedIn.as("coordinator")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("value=\"typed\""))));
        assertThat(fences.painted).isZero();
    }

    @Test
    void isDoneAndLeadsBackSayingSo() throws Exception {
        send("white", "3", 7)
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/fences/1"))
                .andExpect(flash().attribute("done", Sentence.of("platform.menu")));
        assertThat(fences.painted).isOne();
    }

    @Test
    void isDoneOnceHoweverOftenItIsSent() throws Exception {
        UUID token = UUID.randomUUID();
        for (int time = 0; time < 3; time++) {
            mvc.perform(form("white", "3", "7").param("once", token.toString()))
                    .andExpect(status().isSeeOther())
                    .andExpect(redirectedUrl("/fences/1"));
        }
        assertThat(fences.painted).isOne();
        mvc.perform(form("black", "3", "7").param("once", token.toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"black\"")));
        assertThat(fences.painted).isOne();
    }

    @Test
    void withoutATokenItIsRefused() throws Exception {
        mvc.perform(form("white", "3", "7").param("once", "")).andExpect(status().isUnprocessableContent());
        assertThat(fences.painted).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "' ', 3, words", // a field's own rule
        "white, 0, amount",
        "much, 1, amount", // fields that must agree
        "white, many, amount", // of another type: the record is made all the same
        "refused, 3, words" // the domain's rule, which names the place
    })
    void isShownAgainWithAllThatWasTyped(String words, String amount, String wrong) throws Exception {
        send(words, amount, 7)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("class=\"error-summary\" role=\"alert\" tabindex=\"-1\" autofocus"),
                                containsString("href=\"#" + wrong + "\""),
                                containsString("value=\"" + words + "\""),
                                containsString("value=\"" + amount + "\""),
                                containsString("name=\"version\" value=\"7\""),
                                not(containsString("Now bare")))));
        assertThat(fences.painted).isZero();
    }

    @Test
    void ofNothingSentEveryFieldSaysWhatIsMissing() throws Exception {
        mvc.perform(post(PATH).with(csrf()).with(SignedIn.as("coordinator")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("#words"), containsString("#colour"))));
    }

    @ParameterizedTest
    @CsvSource({"6", "-1", "''"})
    void aRecordThatChangedIsShownAsItIsNowAndItsVersionGoesOn(String version) throws Exception {
        mvc.perform(form("white", "3", version))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("Now bare"),
                                containsString("value=\"white\""),
                                containsString("name=\"version\" value=\"7\""))));
        assertThat(fences.painted).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1.5", "99999999999999999999"})
    void aVersionIsANumber(String version) throws Exception {
        mvc.perform(form("white", "3", version)).andExpect(status().isBadRequest());
        assertThat(fences.painted).isZero();
    }

    @Test
    void whoIsLateAndMistypedSeesBoth() throws Exception {
        fences.fence = new Fence("over", 8, false, true);
        send(" ", "3", 7)
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("Now over"), containsString("href=\"#words\""))));
        read().andExpect(status().isConflict());
    }

    @Test
    void nobodyElseSeesIt() throws Exception {
        fences.fence = new Fence("bare", 7, true, false);
        read().andExpect(status().isForbidden());
        send(" ", "3", 7).andExpect(status().isForbidden());
        mvc.perform(get(PATH)).andExpect(status().is3xxRedirection());
        assertThat(fences.painted).isZero();
    }

    private ResultActions read() throws Exception {
        return mvc.perform(get(PATH).with(SignedIn.as("coordinator")));
    }

    private ResultActions send(String words, String amount, long version) throws Exception {
        return mvc.perform(form(words, amount, "" + version));
    }

    private static MockHttpServletRequestBuilder form(String words, String amount, String version) {
        return post(PATH)
                .with(csrf())
                .with(SignedIn.as("coordinator"))
                .param("words", words)
                .param("amount", amount)
                .param("colour", "menu")
                .param("version", version);
    }
}
