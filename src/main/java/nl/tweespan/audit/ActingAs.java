package nl.tweespan.audit;

import org.jspecify.annotations.Nullable;

/** Gives work that no signed-in person does a name on the trail, such as the importer of agreements. */
public final class ActingAs {

    /** The registry itself, when nobody is signed in and no other name was given. */
    static final String REGISTRY = "Tweespan";

    private static final ThreadLocal<@Nullable String> NAME = new ThreadLocal<>();

    private ActingAs() {}

    /** Runs the work; transactions that begin in it carry this name. */
    public static void named(String name, Runnable work) {
        String before = NAME.get();
        NAME.set(name);
        try {
            work.run();
        } finally {
            NAME.set(before);
        }
    }

    public static String name() {
        String name = NAME.get();
        return name == null ? REGISTRY : name;
    }
}
