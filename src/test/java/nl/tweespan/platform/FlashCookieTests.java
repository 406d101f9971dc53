package nl.tweespan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweespan.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockCookie;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.FlashMap;

/** What was done goes from a form to the page after it, once. */
class FlashCookieTests {

    private final FlashCookie flashes = new FlashCookie(new Say(new StaticMessageSource(), TestClock.CLOCK));

    @Test
    void saysWhatWasDoneOnThePageAfterItAndNowhereElse() {
        MockCookie cookie = done("Opgeslagen: één € & \"twee\"");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(told(get("/elsewhere", cookie), new MockHttpServletResponse()))
                .isNull();
        MockHttpServletResponse page = new MockHttpServletResponse();
        assertThat(told(get("/projects/X-1", cookie), page)).isEqualTo("Opgeslagen: één € & \"twee\"");
        assertThat(page.getCookie("done").getMaxAge()).isZero();
    }

    @Test
    void keepsAnEarlierOneFromStandingInTheWay() {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        flashes.saveOutputFlashMap(flash("second"), get("/any", done("first")), answer);
        assertThat(told(get("/projects/X-1", (MockCookie) answer.getCookie("done")), new MockHttpServletResponse()))
                .isEqualTo("second");
    }

    @Test
    void fitsIntoACookie() {
        assertThat(done("€".repeat(5000)).getValue()).hasSizeLessThan(3500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a", "a.b", "!.!", "a.b.c", "L3Byb2plY3RzL1gtMQ"})
    void aForgedOneSaysNothing(String value) {
        assertThat(told(get("/projects/X-1", new MockCookie("done", value)), new MockHttpServletResponse()))
                .isNull();
    }

    private Object told(MockHttpServletRequest request, MockHttpServletResponse response) {
        FlashMap flash = flashes.retrieveAndUpdate(request, response);
        return flash == null ? null : flash.get("done");
    }

    private MockCookie done(String words) {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        flashes.saveOutputFlashMap(flash(words), get("/any", null), answer);
        return (MockCookie) answer.getCookie("done");
    }

    private static FlashMap flash(String words) {
        FlashMap flash = new FlashMap();
        flash.put("done", words);
        flash.setTargetRequestPath("/projects/X-1");
        return flash;
    }

    private static MockHttpServletRequest get(String path, MockCookie cookie) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        if (cookie != null) {
            request.setCookies(cookie);
        }
        return request;
    }
}
