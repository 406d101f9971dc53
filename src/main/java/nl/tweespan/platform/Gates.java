package nl.tweespan.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import nl.tweespan.shared.RuleBroken;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Says in the words of the domain what a gate of the database refused: {@code db/gates.properties}. */
final class Gates {

    private static final Properties WORDS = read();

    private Gates() {}

    /** The rule that the domain would have named; empty when the failure is none, or of a gate without words. */
    static Optional<RuleBroken> broken(Throwable failure) {
        return SqlState.gate(failure).map(WORDS::getProperty).map(words -> {
            String[] keyAndArticle = words.split(" ");
            return new RuleBroken(keyAndArticle.length > 1 ? keyAndArticle[1] : null, keyAndArticle[0]);
        });
    }

    private static Properties read() {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource("db/gates.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
