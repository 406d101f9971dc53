package nl.tweespan;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** Gives each form that MockMvc sends a token of its own, as the page does; {@code once} in the test's own fields goes before. */
@TestConfiguration(proxyBeanMethods = false)
class FormsWithTokens {

    private static final String FIELD = "once";

    @Bean
    static MockMvcBuilderCustomizer testFormsCarryTokens() {
        return builder -> builder.defaultRequest(get("/").with(request -> {
            if ("POST".equals(request.getMethod()) && request.getParameter(FIELD) == null) {
                request.setParameter(FIELD, UUID.randomUUID().toString());
            }
            return request;
        }));
    }
}
