package nl.tweespan;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import nl.tweespan.platform.embedded.TestServer;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.springframework.transaction.annotation.Transactional;

/**
 * Classes that share an application find its database as the application left it when it had started, whatever the class
 * before them wrote: so their order does not matter. Known to Spring by {@code META-INF/spring.factories}.
 */
class DatabaseAsItWas extends AbstractTestExecutionListener {

    private static final Set<String> KEPT = ConcurrentHashMap.newKeySet();
    private static final Set<String> WRITTEN = ConcurrentHashMap.newKeySet();

    @Override
    public void beforeTestClass(TestContext test) throws Exception {
        ApplicationContext context = test.getApplicationContext();
        String url = context.getEnvironment().getProperty(FreshDatabase.URL);
        if (url == null) {
            return;
        }
        if (KEPT.add(url)) {
            TestServer.keep(url);
            forgetConnections(context);
        } else if (WRITTEN.remove(url)) {
            TestServer.restore(url);
            forgetConnections(context);
        }
        if (!AnnotatedElementUtils.hasAnnotation(test.getTestClass(), Transactional.class)) {
            WRITTEN.add(url);
        }
    }

    private static void forgetConnections(ApplicationContext context) throws Exception {
        context.getBean(DataSource.class)
                .unwrap(HikariDataSource.class)
                .getHikariPoolMXBean()
                .softEvictConnections();
    }
}
