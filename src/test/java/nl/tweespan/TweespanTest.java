package nl.tweespan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.tweespan.account.signin.CheapPasswords;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole application, MockMvc and a database of its own on the embedded PostgreSQL. Tests with the same
 * configuration share application and database, and each class finds it as it was ({@link DatabaseAsItWas}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
// without the report that Boot keeps of each request for a test that fails: it costs as much as the request
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles({"demo", "test"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({StatementCounting.class, FormsWithTokens.class, ActsOnTheTrail.class, TestClock.class, CheapPasswords.class})
@ResourceLock(providers = OneAtATime.class)
public @interface TweespanTest {}
