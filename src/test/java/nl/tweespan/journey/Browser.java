package nl.tweespan.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;

/** The browser of one test; each visitor has cookies of its own, as on a machine of its own. */
public final class Browser implements AutoCloseable {

    private final com.microsoft.playwright.Browser chromium;
    private final String address;
    private final List<Visitor> visitors = new ArrayList<>();

    Browser(com.microsoft.playwright.Browser chromium, String address) {
        this.chromium = chromium;
        this.address = address;
    }

    /** Somebody who reads Dutch on a wide screen. */
    public Visitor visitor() {
        return visitor(Manner.DUTCH);
    }

    public Visitor visitor(Manner manner) {
        Visitor visitor = new Visitor(context(manner), address, new Accessibility(manner));
        visitors.add(visitor);
        return visitor;
    }

    private BrowserContext context(Manner manner) {
        BrowserContext context = chromium.newContext(manner.options().setBaseURL(address));
        context.addCookies(List.of(new Cookie("language", manner.language()).setUrl(address)));
        return context;
    }

    /** Pictures of what everybody saw when a journey failed. */
    void pictures(String name) {
        for (int number = 0; number < visitors.size(); number++) {
            visitors.get(number).photograph("failed-" + name + "-" + (number + 1));
        }
    }

    @Override
    public void close() {
        visitors.forEach(Visitor::leave);
    }
}
