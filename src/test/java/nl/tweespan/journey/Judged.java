package nl.tweespan.journey;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What was judged in this run of the tests. */
final class Judged {

    private static final Set<String> LOOKS = ConcurrentHashMap.newKeySet();

    private Judged() {}

    /** Whether nobody asked this of the look before. */
    static boolean first(String look) {
        return LOOKS.add(look);
    }
}
