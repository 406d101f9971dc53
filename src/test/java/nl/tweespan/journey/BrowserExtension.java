package nl.tweespan.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands a {@link Browser} to each journey, and writes down which journeys ran in which Chromium. */
class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);
    private static final Path RAN = Path.of("target", "journeys", "ran.txt");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE).computeIfAbsent(Browser.class, key -> open(context), Browser.class);
    }

    private static Browser open(ExtensionContext context) {
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        Chromium chromium = chromium(context);
        return new Browser(chromium.browser(), "http://localhost:" + port, chromium.left());
    }

    /** One for all the journeys, closed when the last has run. */
    private static Chromium chromium(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, key -> Chromium.launch(), Chromium.class);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        Browser browser = context.getStore(NAMESPACE).get(Browser.class, Browser.class);
        if (browser == null) {
            return;
        }
        String journey = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        boolean failed = context.getExecutionException().isPresent();
        if (failed) {
            browser.pictures(journey);
        }
        Files.createDirectories(RAN.getParent());
        Files.writeString(
                RAN,
                "%s %s in Chromium %s%n"
                        .formatted(
                                failed ? "FAILED" : "passed",
                                journey,
                                chromium(context).browser().version()),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
