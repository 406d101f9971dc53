package nl.tweespan;

import nl.tweespan.platform.embedded.TestServer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives an application context an empty database and the two roles, as a deployment does. */
public class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String URL = "tweespan.test.database";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestServer.Database database = TestServer.freshDatabase();
        TestPropertyValues.of(
                        URL + "=" + database.url(),
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.app(),
                        "spring.datasource.password=" + database.appPassword(),
                        "spring.flyway.url=" + database.url(),
                        "spring.flyway.user=" + database.owner(),
                        "spring.flyway.password=" + database.ownerPassword())
                .applyTo(context);
    }
}
