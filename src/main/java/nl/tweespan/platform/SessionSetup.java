package nl.tweespan.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions live in PostgreSQL: they survive a restart and are shared between nodes. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionSetup {

    /** A working morning: long enough to write an agreement without losing it. */
    static final int IDLE_SECONDS = 4 * 60 * 60;

    @Bean
    PlainSessions sessionRepository(JdbcClient jdbc, Clock clock) {
        return new PlainSessions(jdbc, clock);
    }

    @Bean
    HttpSessionIdResolver sessionCookie() {
        return new CookieHttpSessionIdResolver();
    }

    /** Error pages know who is signed in too, unless the store of the sessions is what failed. */
    @Bean
    FilterRegistrationBean<Filter> sessions(SessionRepositoryFilter<?> filter, PlainSessions store) {
        FilterRegistrationBean<Filter> sessions = new FilterRegistrationBean<>((request, response, chain) -> {
            if (Outage.known(request)) {
                chain.doFilter(request, response);
                return;
            }
            store.forget();
            try {
                filter.doFilter(request, response, chain);
            } finally {
                store.forget();
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
