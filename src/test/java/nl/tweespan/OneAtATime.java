package nl.tweespan;

import java.util.Set;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Classes that share a database wait for each other; those with the demo projects have another than those without. */
class OneAtATime implements ResourceLocksProvider {

    @Override
    public Set<Lock> provideForClass(Class<?> test) {
        boolean projects = AnnotationSupport.isAnnotated(test, DemoProjectsTest.class);
        return Set.of(new Lock(projects ? "tweespan with projects" : "tweespan"));
    }
}
