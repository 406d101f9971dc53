package nl.tweespan.platform.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords of the embedded server, made at its first start.
 *
 * @param superuser of {@code postgres}
 * @param owner of the role that owns the tables
 * @param app of the role that the application works with
 */
record Secrets(String superuser, String owner, String app) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Reads them, or makes them and keeps them where only this user of the machine can read them. */
    static Secrets in(Path home) throws IOException {
        Path file = home.resolve("secrets.properties");
        if (!Files.exists(file)) {
            Path draft = OwnerOnly.write(home.resolve("secrets.draft"), made());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        Properties kept = new Properties();
        kept.load(new StringReader(Files.readString(file)));
        return new Secrets(kept.getProperty("superuser"), kept.getProperty("owner"), kept.getProperty("app"));
    }

    private static String made() {
        return "superuser=%s%nowner=%s%napp=%s%n".formatted(password(), password(), password());
    }

    private static String password() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
