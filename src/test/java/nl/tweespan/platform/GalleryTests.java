package nl.tweespan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import nl.tweespan.journey.Accessibility;
import nl.tweespan.journey.Chromium;
import nl.tweespan.journey.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** Every component in a real browser: nothing sticks out, axe finds nothing, in light and dark, on narrow and wide screens. */
class GalleryTests {

    private static final Path PICTURES = Path.of("target/gallery");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> PAGES =
            List.of("start", "project", "matrix", "list", "form", "refused", "plain", "rule", "failure", "nowhere");

    private static ConfigurableApplicationContext gallery;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        gallery = Gallery.start("0");
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        chromium.close();
        gallery.close();
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "768, LIGHT", "1280, DARK"})
    void nothingSticksOutAndAxeFindsNothing(int width, ColorScheme scheme) {
        eachPage(width, scheme, (name, page) -> {
            if (Visitor.PICTURES) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name + "-" + width + "-" + scheme + ".png"))
                        .setFullPage(true));
            }
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as(name)
                    .isLessThanOrEqualTo(width);
            assertThat(Accessibility.violations(page, RULES)).as(name).isEmpty();
        });
    }

    /** The security policy refuses pictures in a style sheet, which Bootstrap's are. */
    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void aTickIsAPictureOfOurOwn(ColorScheme scheme) {
        try (Page page = chromium.browser().newPage(new Browser.NewPageOptions().setColorScheme(scheme))) {
            open(page, "form");
            List<?> ticks = (List<?>)
                    page.evaluate(
                            "[...document.querySelectorAll('input:checked')].map(tick => getComputedStyle(tick).backgroundImage)");
            assertThat(ticks)
                    .isNotEmpty()
                    .allSatisfy(tick -> assertThat(tick.toString()).contains("/img/"));
        }
    }

    @Test
    void printsWithoutWhatIsOnlyThereToBeClicked() {
        eachPage(794, ColorScheme.DARK, (name, page) -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + "-print.png"))
                    .setFullPage(true));
            assertThat(page.locator("nav.side:visible, header.top:visible, .btn:visible")
                            .count())
                    .as(name)
                    .isZero();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "GET, nowhere, 404, Deze pagina is er niet",
        "GET, nowhere?locale=en, 404, This page is not here",
        "GET, number?number=x, 400, Dit verzoek klopt niet",
        "GET, number, 400, Dit verzoek klopt niet",
        "POST, list, 405, Zo werkt dit adres niet",
        "GET, rule, 422, Dit kan nu niet",
        "GET, failure, 500, Er ging iets mis"
    })
    void sayWhatWentWrong(String method, String name, int status, String title) {
        try (BrowserContext visitor = chromium.browser().newContext()) {
            APIResponse answer =
                    visitor.request().fetch(url(name), RequestOptions.create().setMethod(method));
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.text()).contains("<h1>" + title + "</h1>");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, nowhere, true",
        "GET, nowhere?locale=en, true",
        "GET, number?number=x, true",
        "GET, number, true",
        "GET, rule, true",
        "GET, failure, true",
        "POST, list, false"
    })
    void aFailureIsReadInTheOtherLanguageUnlessAFormWasSent(String method, String name, boolean offered) {
        try (BrowserContext visitor = chromium.browser().newContext()) {
            APIResponse answer =
                    visitor.request().fetch(url(name), RequestOptions.create().setMethod(method));
            assertThat(answer.text().contains("/gallery/" + name.split("\\?")[0] + "?"))
                    .isEqualTo(offered);
        }
    }

    private static void eachPage(int width, ColorScheme scheme, BiConsumer<String, Page> look) {
        try (Page page = chromium.browser()
                .newPage(
                        new Browser.NewPageOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
            for (String name : PAGES) {
                open(page, name);
                look.accept(name, page);
            }
        }
    }

    private static void open(Page page, String name) {
        page.navigate(url(name.equals("refused") ? "form" : name));
        if (name.equals("refused")) {
            page.getByLabel("E-mail").fill("geen adres");
            page.locator("main form .btn-primary").click();
        }
    }

    private static String url(String name) {
        return "http://localhost:" + gallery.getEnvironment().getProperty("local.server.port")
                + (name.equals("start") ? "/" : "/gallery/" + name);
    }
}
