package nl.tweespan.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.stream.Stream;

/** How somebody looks at the registry. Begin with {@link #DUTCH} or {@link #ENGLISH}: a wide, light screen with script. */
public record Manner(String language, int width, boolean dark, boolean script) {

    private static final int HEIGHT = 900;

    public static final Manner DUTCH = new Manner("nl", 1280, false, true);
    public static final Manner ENGLISH = new Manner("en", 1280, false, true);

    /** On a screen of 390 px. */
    public Manner onPhone() {
        return new Manner(language, 390, dark, script);
    }

    /** On a screen of 768 px. */
    public Manner onTablet() {
        return new Manner(language, 768, dark, script);
    }

    public Manner inTheDark() {
        return new Manner(language, width, true, script);
    }

    public Manner withoutScript() {
        return new Manner(language, width, dark, false);
    }

    /** In the other theme, on a phone instead of a wide screen and the other way round. */
    Manner turned() {
        return new Manner(language, width > 390 ? 390 : 1280, !dark, script);
    }

    /** The manner that {@code bin/check} takes for a journey; {@code bin/pictures} takes the others too. */
    static Stream<Manner> usually(Manner usual, Manner... others) {
        return Visitor.PICTURES ? Stream.concat(Stream.of(usual), Stream.of(others)) : Stream.of(usual);
    }

    /** Name of a picture, told apart by language, width and theme. */
    String picture(String name) {
        return "%s-%s-%d-%s".formatted(name, language, width, dark ? "dark" : "light");
    }

    void show(Page page) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme()));
    }

    private ColorScheme scheme() {
        return dark ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, HEIGHT)
                .setColorScheme(scheme())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(script);
    }
}
