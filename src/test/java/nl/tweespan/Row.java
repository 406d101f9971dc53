package nl.tweespan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * The classes that share one application and its database, and so wait for each other. Two of them for {@link TweespanTest}: one
 * would still be at work when all others are done, with a processor idle beside it.
 */
enum Row implements ContextCustomizer {
    FIRST,
    SECOND,
    WITH_PROJECTS;

    static Row of(Class<?> test) {
        if (AnnotationSupport.isAnnotated(test, DemoProjectsTest.class)) {
            return WITH_PROJECTS;
        }
        return Math.floorMod(test.getName().hashCode(), 2) == 0 ? FIRST : SECOND;
    }

    /** Nothing: that it differs from the other row's gives each an application. */
    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {}

    /** Known to Spring by {@code META-INF/spring.factories}. */
    static final class Factory implements ContextCustomizerFactory {

        @Override
        public @Nullable ContextCustomizer createContextCustomizer(
                Class<?> test, List<ContextConfigurationAttributes> attributes) {
            return AnnotationSupport.isAnnotated(test, TweespanTest.class) ? Row.of(test) : null;
        }
    }
}
