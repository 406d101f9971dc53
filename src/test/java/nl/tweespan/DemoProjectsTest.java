package nl.tweespan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** As {@link TweespanTest}, on a database that also holds the demo projects; each test is rolled back. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@TweespanTest
@TestPropertySource(properties = "tweespan.demo.projects=true")
@Transactional
public @interface DemoProjectsTest {}
