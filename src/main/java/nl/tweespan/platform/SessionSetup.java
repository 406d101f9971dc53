package nl.tweespan.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions live in PostgreSQL: they survive a restart and are shared between nodes. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = SessionSetup.IDLE_SECONDS)
class SessionSetup {

    /** A working morning: long enough to write an agreement without losing it. */
    static final int IDLE_SECONDS = 4 * 60 * 60;

    /** Two requests of one browser may set the same attribute at once. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer upsertAttributes() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Error pages know who is signed in too, unless the store of the sessions is what failed. */
    @Bean
    FilterRegistrationBean<Filter> sessions(SessionRepositoryFilter<?> filter) {
        FilterRegistrationBean<Filter> sessions = new FilterRegistrationBean<>((request, response, chain) -> {
            if (Outage.known(request)) {
                chain.doFilter(request, response);
            } else {
                filter.doFilter(request, response, chain);
            }
        });
        sessions.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        sessions.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        return sessions;
    }

    /** Registered above. */
    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> plainSessions(SessionRepositoryFilter<?> filter) {
        FilterRegistrationBean<SessionRepositoryFilter<?>> plain = new FilterRegistrationBean<>(filter);
        plain.setEnabled(false);
        return plain;
    }
}
