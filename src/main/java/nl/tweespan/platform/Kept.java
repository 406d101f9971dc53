package nl.tweespan.platform;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something of the database that this node keeps in memory for as long as its stamp stays the same.
 *
 * @param <T> never changes once read
 */
public final class Kept<T> {

    private final Stamps stamps;
    private final String name;
    private final Supplier<T> read;
    private volatile @Nullable Held<T> held;

    /**
     * @param name of its stamp in {@code kept_version}
     * @param read reads it from the database, in the transaction that asks
     */
    public Kept(Stamps stamps, String name, Supplier<T> read) {
        this.stamps = stamps;
        this.name = name;
        this.read = read;
    }

    private record Held<T>(long stamp, T value) {}

    /** As it is now; from memory when the stamp says that it did not change. */
    public T value() {
        Held<T> now = held;
        if (now != null) {
            Long stamp = stamps.of(name);
            if (stamp == null || stamp == now.stamp) {
                return now.value;
            }
        }
        // The stamp before the value: when somebody changes it in between, it is read once more, and never too late.
        Long stamp = stamps.anew(name);
        T value = read.get();
        if (stamp != null) {
            held = new Held<>(stamp, value);
        }
        return value;
    }
}
