package nl.tweespan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcConfigurer;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.WebApplicationContext;

/**
 * Holds of every form that any test sends and that was done: it moved the trail, so that no browser goes on showing what was before
 * ({@code platform.Unchanged}).
 */
@TestConfiguration(proxyBeanMethods = false)
class ActsOnTheTrail {

    static final String POSITION = "select trail_position()";

    /** What changes nothing that a page shows to be kept, or need not: an act that tests made up, and drift where there is none. */
    private static final Set<String> NO_ACT = Set.of(
            "/sign-in", "/sign-out", "/account/sessions/end", "/fence", "/frameworks/ut-zgt-2019/annex/draft/drift");

    /** Tokens of forms that were done: sent again, a form leads to what it made and makes nothing. */
    private static final Set<String> DONE = ConcurrentHashMap.newKeySet();

    private static final String BEFORE = ActsOnTheTrail.class.getName();

    @Bean
    static MockMvcBuilderCustomizer everyActMovesTheTrail(ObjectProvider<JdbcClient> database) {
        return builder -> builder.apply(new Watch(database));
    }

    private record Watch(ObjectProvider<JdbcClient> database) implements MockMvcConfigurer {

        @Override
        public void afterConfigurerAdded(ConfigurableMockMvcBuilder<?> builder) {
            builder.alwaysDo(this::seen);
        }

        @Override
        public RequestPostProcessor beforeMockMvcCreated(
                ConfigurableMockMvcBuilder<?> builder, WebApplicationContext context) {
            return request -> {
                // what a test writes and takes back is never committed
                if ("POST".equals(request.getMethod())
                        && !NO_ACT.contains(request.getRequestURI())
                        && !TransactionSynchronizationManager.isActualTransactionActive()) {
                    request.setAttribute(BEFORE, position());
                }
                return request;
            };
        }

        private void seen(MvcResult result) {
            Object before = result.getRequest().getAttribute(BEFORE);
            if (before != null
                    && result.getResponse().getStatus() / 100 == 3
                    && DONE.add(String.valueOf(result.getRequest().getParameter("once")))) {
                assertThat(position())
                        .as("position of the trail after " + result.getRequest().getRequestURI())
                        .isNotEqualTo(before);
            }
        }

        private String position() {
            return database.getObject().sql(POSITION).query(String.class).single();
        }
    }
}
