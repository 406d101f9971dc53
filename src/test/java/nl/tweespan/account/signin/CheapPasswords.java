package nl.tweespan.account.signin;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Nobody guesses the passwords of tests, and at their full price they took nearly a third of the samples of three quarters of a check.
 * {@link WithoutDemoTests} and {@link Argon2Tests} pay it.
 */
@TestConfiguration(proxyBeanMethods = false)
public class CheapPasswords {

    private static final int KIBIBYTES = 64;

    @Bean
    @Primary
    static PasswordEncoder cheapPasswordEncoder() {
        return PasswordSetup.encoder(KIBIBYTES);
    }
}
