package nl.tweespan.journey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * The browser of one test; each visitor has cookies of its own, as on a machine of its own. Who has left takes part in a later
 * test as somebody else: a machine that was used before opens a page in half the time.
 */
public final class Browser implements AutoCloseable {

    private final com.microsoft.playwright.Browser chromium;
    private final String address;
    private final Map<Manner, Deque<Visitor>> left;
    private final List<Visitor> visitors = new ArrayList<>();

    /**
     * @param left those of earlier tests of the same Chromium, to be used again
     */
    Browser(com.microsoft.playwright.Browser chromium, String address, Map<Manner, Deque<Visitor>> left) {
        this.chromium = chromium;
        this.address = address;
        this.left = left;
    }

    /** Somebody who reads Dutch on a wide screen. */
    public Visitor visitor() {
        return visitor(Manner.DUTCH);
    }

    public Visitor visitor(Manner manner) {
        Visitor earlier =
                left.computeIfAbsent(manner, any -> new ArrayDeque<>()).poll();
        Visitor visitor = earlier != null
                ? earlier
                : new Visitor(chromium.newContext(manner.options().setBaseURL(address)), address, manner);
        visitor.arrive();
        visitors.add(visitor);
        return visitor;
    }

    /** Pictures of what everybody saw when a journey failed. */
    void pictures(String name) {
        for (int number = 0; number < visitors.size(); number++) {
            visitors.get(number).photograph("failed-" + name + "-" + (number + 1));
        }
    }

    @Override
    public void close() {
        for (Visitor visitor : visitors) {
            visitor.leave();
            left.get(visitor.manner()).add(visitor);
        }
    }
}
