package nl.tweespan.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.tweespan.FreshDatabase;
import nl.tweespan.TestClock;
import nl.tweespan.account.signin.CheapPasswords;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A journey of people through the running registry, in real Chromium. Its test methods take a {@link Browser}; the class is
 * named {@code …Journey} or {@code …Journeys}. All journeys share one server; those of a class share a
 * database: make your own records.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demo", "test"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({AxeAddress.class, TestClock.class, CheapPasswords.class})
@ExtendWith(BrowserExtension.class)
@ResourceLock("journeys")
public @interface JourneyTest {}
