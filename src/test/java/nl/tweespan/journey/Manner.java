package nl.tweespan.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/** How somebody looks at the registry. Begin with {@link #DUTCH} or {@link #ENGLISH}: a wide, light screen with script. */
public record Manner(String language, int width, boolean dark, boolean script) {

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

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, 900)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setJavaScriptEnabled(script);
    }
}
