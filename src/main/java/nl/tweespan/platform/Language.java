package nl.tweespan.platform;

import java.util.Locale;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Changes the language by {@code ?locale=nl} or {@code en}; anything else changes nothing. */
class Language extends LocaleChangeInterceptor {

    Language() {
        setIgnoreInvalidLocale(true);
    }

    @Override
    protected Locale parseLocaleValue(String value) {
        return switch (value) {
            case "nl", "en" -> Locale.forLanguageTag(value);
            default -> throw new IllegalArgumentException("no such language");
        };
    }
}
