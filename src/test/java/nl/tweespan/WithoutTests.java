package nl.tweespan;

import java.io.IOException;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** For an application that is started beside the tests: leaves the tests' own beans to the tests. */
public final class WithoutTests extends TypeExcludeFilter {

    public static final String TEST_CLASSES = "test-classes";

    private WithoutTests() {}

    public static ApplicationContextInitializer<ConfigurableApplicationContext> initializer() {
        return context -> context.getBeanFactory().registerSingleton("ours", new WithoutTests());
    }

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory readers) throws IOException {
        return reader.getResource().getURL().getPath().contains(TEST_CLASSES);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WithoutTests;
    }

    @Override
    public int hashCode() {
        return WithoutTests.class.hashCode();
    }
}
