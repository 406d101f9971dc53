package nl.tweespan;

import java.util.Set;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/** Classes that share a database wait for each other: those of one {@link Row}. */
class OneAtATime implements ResourceLocksProvider {

    @Override
    public Set<Lock> provideForClass(Class<?> test) {
        return Set.of(new Lock(Row.of(test).name()));
    }
}
