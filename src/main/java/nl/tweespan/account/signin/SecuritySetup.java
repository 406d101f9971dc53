package nl.tweespan.account.signin;

import static org.springframework.http.HttpMethod.GET;

import jakarta.servlet.DispatcherType;
import nl.tweespan.account.life.AppUserRepository;
import nl.tweespan.platform.CsrfReady;
import nl.tweespan.platform.SecureHeaders;
import nl.tweespan.platform.form.Unsent;
import nl.tweespan.shared.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.web.servlet.LocaleResolver;

/** Who gets past the door. Everything else is closed; each room judges its own records behind it. */
@Configuration(proxyBeanMethods = false)
class SecuritySetup {

    private static final String[] OPEN = {
        "/sign-in",
        "/password",
        "/assets/**",
        "/webjars/**",
        "/parties.css",
        "/favicon.ico",
        "/favicon.svg",
        "/actuator/health/**"
    };

    /** Pages from which only an administrator can act; an auditor reads the rest. */
    private static final String[] FORMS = {
        "/administration/*/new",
        "/administration/people/*/departure",
        "/administration/users/*/*",
        "/administration/offices/*/appointment",
        "/administration/offices/*/hand-over",
        "/administration/offices/*/holders/**"
    };

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            AccountSessions sessions,
            HttpSessionIdResolver cookies,
            Limits limits,
            AppUserRepository users,
            SecurityLog log,
            LocaleResolver languages)
            throws Exception {
        WantedPage wanted = new WantedPage();
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(session ->
                        session.sessionFixation(SessionManagementConfigurer.SessionFixationConfigurer::newSession))
                .requestCache(cache -> cache.requestCache(wanted))
                .authorizeHttpRequests(door -> door
                        // a refused form must show its error page, not the sign-in page
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .requestMatchers(GET, FORMS)
                        .hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers(GET, "/administration/**")
                        .hasAnyRole(Role.ADMINISTRATOR.name(), Role.AUDITOR.name())
                        .requestMatchers("/administration/**")
                        .hasRole(Role.ADMINISTRATOR.name())
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .successHandler(new SignedInHere(limits, users, languages, new KeptForm(wanted.next())))
                        .failureHandler(new NotSignedIn()))
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE)))
                        .logoutSuccessUrl("/sign-in?signed-out"))
                // in a cookie: a sign-in page left open overnight still works, and visitors cost no session
                .csrf(csrf -> csrf.csrfTokenRepository(Unsent.csrfTokens()))
                .addFilterAfter(new CsrfReady(), CsrfFilter.class)
                .addFilterBefore(new SignInLimit(limits, users, log), UsernamePasswordAuthenticationFilter.class)
                .headers(new SecureHeaders())
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint(new SignInFirst(cookies))
                        .accessDeniedHandler(new Refused(log)))
                .build();
    }
}
