package nl.tweespan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.FlashMap;

class FlashCookieTests {

    private final FlashCookie flashes = new FlashCookie(new Say(new StaticMessageSource(), Clock.systemUTC()));

    @Test
    void thePageThatFollowsAFormSaysOnceWhatWasDone() {
        MockHttpServletResponse redirect = new MockHttpServletResponse();
        FlashMap done = new FlashMap();
        done.setTargetRequestPath("/projects");
        done.put("done", "Saved");
        flashes.saveOutputFlashMap(done, new MockHttpServletRequest("POST", "/projects"), redirect);

        MockHttpServletRequest next = new MockHttpServletRequest("GET", "/projects");
        next.setCookies(redirect.getCookie("done"));
        MockHttpServletResponse page = new MockHttpServletResponse();
        FlashMap read = flashes.retrieveAndUpdate(next, page);
        assertThat(read == null ? null : read.get("done")).isEqualTo("Saved");
        assertThat(page.getCookie("done").getMaxAge()).isZero();
    }
}
