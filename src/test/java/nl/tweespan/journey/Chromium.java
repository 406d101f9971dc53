package nl.tweespan.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The Chromium of this machine, driven by Playwright; no browser is downloaded. The headless shell is the same without the
 * windows that nobody sees, and opens a page in half the time.
 *
 * @param left visitors of earlier tests
 */
public record Chromium(Playwright playwright, Browser browser, Map<Manner, Deque<Visitor>> left)
        implements AutoCloseable {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium-headless-shell"),
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

    /** Starts it; whoever starts it closes it. */
    public static Chromium launch() {
        Path program = PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no Chromium here; bin/check installs it"));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        // the sandbox does not start for root, and nothing but our own pages is opened
                        .setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
                        // a page is gone before the optimizing compilers have earned back what they cost
                        .setArgs(List.of("--disable-quic", "--disable-gpu", "--js-flags=--no-opt --no-maglev")));
        return new Chromium(playwright, browser, new HashMap<>());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
