package nl.tweespan.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.tweespan.account.life.NewLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class LinkPageTests {

    private static final NewLink LINK = new NewLink(new UUID(0, 1), "Secretaris", "secretaris", "token", Instant.EPOCH);

    @BeforeEach
    void askAnother() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/administration/users");
        request.setServerName("elsewhere.example");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void done() {
        RequestContextHolder.resetRequestAttributes();
    }

    @ParameterizedTest
    @CsvSource({
        "https://tweespan.example, https://tweespan.example/password?link=token",
        "https://tweespan.example/registry/, https://tweespan.example/registry/password?link=token",
        "'', http://elsewhere.example/password?link=token"
    })
    void leadsWhereTheRegistryIsWhateverHostWasAsked(String registry, String expected) {
        Model model = new ExtendedModelMap();
        new LinkPage(registry).show(LINK, model);
        assertThat(model.getAttribute("address")).isEqualTo(expected);
    }
}
