package nl.tweespan.account.signin;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept. */
@Configuration(proxyBeanMethods = false)
class PasswordSetup {

    /** Together 128 MB, which is kept and used again. */
    private static final int MOST_PLACES = 8;

    /** Argon2: bcrypt fails beyond 72 bytes. The prefix lets a later scheme stand beside it. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return encoder(Argon2.KIBIBYTES);
    }

    static PasswordEncoder encoder(int kibibytes) {
        int places = Math.min(MOST_PLACES, Runtime.getRuntime().availableProcessors());
        return new BoundedEncoder(
                new DelegatingPasswordEncoder("argon2", Map.of("argon2", new Argon2(places, kibibytes))), places);
    }
}
