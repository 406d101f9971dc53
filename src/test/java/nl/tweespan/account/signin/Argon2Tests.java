package nl.tweespan.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** The hashes of Spring Security, without its garbage. */
class Argon2Tests {

    private static final String PASSWORD = "paard batterij nietje é€";
    private static final long MEGABYTE = 1 << 20;

    private final Argon2 ours = new Argon2(1, Argon2.KIBIBYTES);
    private final Argon2PasswordEncoder springs = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    @Test
    void eachReadsWhatTheOtherWrote() {
        assertThat(ours.matches(PASSWORD, springs.encode(PASSWORD))).isTrue();
        assertThat(ours.matches(PASSWORD + " ", springs.encode(PASSWORD))).isFalse();
        assertThat(springs.matches(PASSWORD, ours.encode(PASSWORD))).isTrue();
        assertThat(springs.upgradeEncoding(ours.encode(PASSWORD))).isFalse();
        assertThat(ours.encode(PASSWORD)).isNotEqualTo(ours.encode(PASSWORD));
    }

    @Test
    void whatIsNoHashMatchesNothing() {
        assertThat(ours.matches("", "")).isFalse();
        assertThat(ours.matches(PASSWORD, null)).isFalse();
        assertThat(ours.matches(null, springs.encode(PASSWORD))).isFalse();
        assertThat(ours.matches(PASSWORD, "$argon2id$v=19$m=x,t=2,p=1$AAAA$AAAA"))
                .isFalse();
    }

    @Test
    void theMemoryOfOnePasswordServesTheNext() {
        ours.encode(PASSWORD);
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int time = 0; time < 10; time++) {
            ours.encode(PASSWORD);
        }
        // Spring's leaves 160 MB here
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(10 * MEGABYTE);
    }
}
