package nl.tweespan.account.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Argon2id in the format and with the parameters of Spring Security's encoder, in memory that is used again: that one leaves
 * 16 MB to the garbage collector with each password, which lets the heap grow to gigabytes before it collects.
 */
final class Argon2 implements PasswordEncoder {

    /** What a password is worth to us, and costs who guesses it. */
    static final int KIBIBYTES = 1 << 14;

    private static final int PASSES = 2;
    private static final int SALT = 16;
    private static final int HASH = 32;

    /** What one password needs besides its memory: the generator's own blocks. */
    private static final int SPARE_BLOCKS = 8;

    private static final Pattern FORM =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([\\w+/]+)\\$([\\w+/]+)");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final BlockPool memory;
    private final int kibibytes;

    /**
     * @param atOnce how many passwords may be hashed at once; their memory is kept
     * @param kibibytes what a new hash takes
     */
    Argon2(int atOnce, int kibibytes) {
        this.kibibytes = kibibytes;
        this.memory = new FixedBlockPool(atOnce * (KIBIBYTES + SPARE_BLOCKS));
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        if (password == null) {
            return null;
        }
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(
                        kibibytes,
                        PASSES,
                        base64.encodeToString(salt),
                        base64.encodeToString(hash(password, salt, kibibytes, PASSES, 1, HASH)));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
        Matcher form = FORM.matcher(encoded == null ? "" : encoded);
        if (password == null || !form.matches()) {
            return false;
        }
        byte[] expected = Base64.getDecoder().decode(form.group(5));
        byte[] found = hash(
                password,
                Base64.getDecoder().decode(form.group(4)),
                Integer.parseInt(form.group(1)),
                Integer.parseInt(form.group(2)),
                Integer.parseInt(form.group(3)),
                expected.length);
        return MessageDigest.isEqual(expected, found);
    }

    private byte[] hash(CharSequence password, byte[] salt, int kibibytes, int passes, int lanes, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withBlockPool(memory)
                .withSalt(salt)
                .withMemoryAsKB(kibibytes)
                .withIterations(passes)
                .withParallelism(lanes)
                .build());
        byte[] hash = new byte[length];
        generator.generateBytes(password.toString().getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
