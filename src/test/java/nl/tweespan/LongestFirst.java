package nl.tweespan;

import java.util.Comparator;
import nl.tweespan.journey.JourneyTest;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** The classes that wait for each other begin first, for they are the longest row; the others fill up what is left beside them. */
public class LongestFirst implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparingInt(LongestFirst::row));
    }

    private static int row(ClassDescriptor test) {
        return test.isAnnotated(JourneyTest.class) ? 0 : test.isAnnotated(TweespanTest.class) ? 1 : 2;
    }
}
