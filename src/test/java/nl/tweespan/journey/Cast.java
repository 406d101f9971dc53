package nl.tweespan.journey;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/** The people of a journey, each in a browser of their own, all reading the same language on the same kind of screen. */
final class Cast {

    private final Browser browser;
    private final Manner manner;
    private final MessageSource messages;
    private final Map<String, Hand> signedIn = new HashMap<>();
    private final Effort effort = new Effort();

    Cast(Browser browser, Manner manner, MessageSource messages) {
        this.browser = browser;
        this.manner = manner;
        this.messages = messages;
    }

    /** Somebody with this demo account, signed in. */
    Hand as(String demoUsername) {
        return signedIn.computeIfAbsent(
                demoUsername, username -> new Hand(browser.visitor(manner).as(username), effort));
    }

    /** Of all of them until now. */
    Effort effort() {
        return effort;
    }

    /** The words of a message in the language of this journey. */
    String say(String key, Object... args) {
        return messages.getMessage(key, args, Locale.forLanguageTag(manner.language()));
    }

    /** As {@link Manner#picture}. */
    String picture(String name) {
        return manner.picture(name);
    }
}
